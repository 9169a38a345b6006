import { z } from 'zod'
import { issueSchema } from './issue-schema.ts'
import { personSchema, supplement } from './person-schema.ts'

const ids = z.array(z.string())
const basis = z.string().describe('Where it comes from: verified, recalled, estimate ...')
const verdict = z.enum(['no', 'not-needed', 'ask-first', 'test-first', 'could-try'])

/** A Person, and what they think of taking. */
export const supplementQuestionSchema = z.strictObject({
  ...personSchema.shape,
  considering: z
    .array(
      supplement.extend({
        noneOfThese: z
          .boolean()
          .optional()
          .describe(
            'Nothing in `mustNot` is true for the person; without it nothing is worth a try'
          )
      })
    )
    .optional()
    .describe('Products thought of; those taken are in `supplements`')
})

const apart = z.strictObject({
  supplement: z.string(),
  medicine: z.string(),
  supplementFirst: z
    .number()
    .nullable()
    .describe('Hours after the supplement before the medicine; null: the medicine comes first'),
  medicineFirst: z.number().describe('Hours after the medicine before the supplement'),
  text: z.string(),
  basis,
  sources: ids
})

export const supplementCheckSchema = z.strictObject({
  supplement: z.string(),
  name: z.string(),
  taking: z.boolean(),
  verdict,
  reasons: z
    .array(
      z.strictObject({
        code: z.string().describe('Id of a limit, or what it is about'),
        verdict,
        text: z.string(),
        because: ids,
        missing: ids.describe('What is not known')
      })
    )
    .describe('The one that decided first'),
  perDay: z.strictObject({ amount: z.number(), unit: z.string() }).nullable(),
  trial: z
    .strictObject({
      amount: z.number(),
      unit: z.string(),
      weeks: z.number(),
      stopWhen: z.array(z.string())
    })
    .nullable()
    .describe('Only beside could-try; within every limit'),
  tests: ids.describe('Analytes to have tested first'),
  apart: z.array(apart),
  interactions: z.array(z.string()),
  forms: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      elementalShare: z.number(),
      note: z.string().optional()
    })
  ),
  evidence: z.array(
    z.strictObject({
      about: z.enum(['night-cramps', 'restless-legs', 'pregnancy', 'other']),
      text: z.string(),
      grade: z.enum(['A', 'B', 'C', 'D']),
      basis,
      sources: ids
    })
  ),
  mustNot: z.array(z.string()),
  message: z.string()
})

export const supplementChecksSchema = z
  .strictObject({
    supplements: z
      .array(supplementCheckSchema)
      .describe('Those taken first, then those thought of'),
    issues: z.array(issueSchema),
    madeWith: z.strictObject({ engine: z.string(), knowledge: z.string(), at: z.string() })
  })
  .meta({ id: 'SupplementChecks', description: 'What can be said about each product' })
