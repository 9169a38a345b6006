import { z } from 'zod'
import { issueSchema } from './issue-schema.ts'
import { referenceValues } from './reference-intakes-schema.ts'

const probability = z.number().min(0).max(1)
const amount = z.number().min(0)

const topSource = z.strictObject({
  id: z.string().describe("A food's id, or supplement:magnesium"),
  name: z.string(),
  amount,
  share: probability
})

const upperLimit = z
  .strictObject({
    counts: z.enum(['total', 'fortified-and-supplement', 'supplement', 'preformed']),
    amount,
    limit: z.number(),
    unit: z.string(),
    over: z.boolean()
  })
  .describe('What is held against the UL; its unit can differ from that of the intake')

/** One nutrient of an intake report, as it also stands in an assessment. */
export const nutrientIntakeSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    intake: z
      .strictObject({ amount, low: amount, high: amount, unit: z.string() })
      .describe('Mean per day; low: foods of unknown amount count nothing'),
    fromFood: amount,
    fromSupplements: amount,
    unknownShare: probability.describe('Of the grams eaten, those whose amount is not known'),
    ...referenceValues,
    upperLimit: upperLimit.nullable(),
    probabilityInadequate: probability
      .nullable()
      .describe('Never for a nutrient with an adequate intake only'),
    probabilityRange: z.strictObject({ low: probability, high: probability }).nullable(),
    verdict: z.enum([
      'probably-too-little',
      'maybe-too-little',
      'probably-enough',
      'ai-low-concern',
      'ai-cannot-tell',
      'above-cdrr',
      'above-ul',
      'cannot-tell'
    ]),
    statement: z.string(),
    top: z.array(topSource)
  })
  .meta({ id: 'NutrientIntake', description: 'What is eaten of a nutrient, and whether enough' })

export const intakeSchema = z
  .strictObject({
    days: z.int().min(0),
    lifeStage: z.string().nullable(),
    energy: z
      .strictObject({ logged: amount, requirement: amount, underReported: z.boolean() })
      .nullable()
      .describe('kcal a day'),
    nutrients: z.array(nutrientIntakeSchema),
    notInTable: z.array(z.string()),
    notCounted: z
      .array(z.string())
      .describe('Nutrients of which no day tells: the apps that counted the food left them out'),
    issues: z.array(issueSchema)
  })
  .meta({ id: 'IntakeReport', description: 'What somebody eats held against what they need' })
