import { LEVELS } from '@charley/engine'
import { z } from 'zod'
import { nutrientIntakeSchema } from './intake-schema.ts'
import { issueSchema } from './issue-schema.ts'
import { answer } from './person-schema.ts'

const probability = z.number().min(0).max(1)
const ids = z.array(z.string())
const level = z.enum(LEVELS)

export const triageReasonSchema = z.strictObject({
  rule: z.string(),
  level,
  because: ids.describe('Items whose answers made the rule fire'),
  certainty: z.enum(['stated', 'unsure']),
  action: z.string(),
  why: z.string()
})

const triage = z.strictObject({
  level,
  reasons: z
    .array(triageReasonSchema)
    .describe('Most urgent first; the first one carries the action'),
  openRedFlags: ids.describe('Show no ranking before these items are answered'),
  provisional: z.boolean().describe('Self-care so far, but red flags are open'),
  wells: z
    .strictObject({ points: z.number(), items: ids })
    .optional()
    .describe('For the clinician; never lowers the level')
})

const weights = z
  .array(
    z.strictObject({
      item: z.string(),
      answer,
      text: z.string().optional().describe('What the food log says in place of an answer'),
      weight: z.number()
    })
  )
  .describe('Natural log-odds, leave-one-out')

const contributor = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['nutrient', 'medicine', 'lifestyle', 'condition', 'lookalike', 'red-flag']),
  probability,
  low: probability,
  high: probability,
  word: z.string().optional(),
  family: z.string().optional().describe('Shown under one heading with others of this family'),
  listed: z.boolean().describe('The reporting rules would show it'),
  for: weights,
  against: weights,
  wouldSettle: ids.describe('Analytes'),
  grade: z.enum(['A', 'B', 'C', 'D'])
})

const shelfEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  because: ids,
  likelihoodRatio: z.number(),
  probability
})

const headline = z.strictObject({
  kind: z.enum([
    'nutrient-likely',
    'nutrient-measured',
    'nutrient-possible',
    'nutrient-worth-testing',
    'nutrient-unlikely',
    'not-enough'
  ]),
  contributors: ids,
  text: z.string()
})

const nextQuestion = z.strictObject({
  item: z.string().describe("The question's id: an item's, or that of a checklist"),
  kind: z.enum(['single', 'checklist', 'medicines']),
  phase: z.enum(['safety', 'you', 'medicines', 'legs', 'food']),
  items: ids,
  why: z.string(),
  gain: z.number().describe('Expected information, bits'),
  remaining: z.strictObject({ low: z.number(), high: z.number() })
})

const labReading = z.strictObject({
  analyte: z.string(),
  name: z.string(),
  given: z.string(),
  value: z.number().optional().describe('Canonical unit'),
  unit: z.string(),
  band: z.string().optional(),
  severity: z.string().optional(),
  text: z.string()
})

const foodLog = z
  .strictObject({
    days: z.int(),
    answered: z
      .array(z.strictObject({ item: z.string(), nutrient: z.string(), chance: probability }))
      .describe("Items it answered in the person's place, with the chance of a yes"),
    moved: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          before: probability,
          after: probability
        })
      )
      .describe('Contributors whose probability it moved, most first'),
    text: z.string(),
    overLimit: z
      .array(z.strictObject({ nutrient: z.string(), statement: z.string() }))
      .describe('More than the upper level, food and supplements together')
  })
  .describe('What the food log did to the result; absent without one')

export const testSchema = z.strictObject({
  analyte: z.string(),
  name: z.string(),
  why: z.string()
})

export const medicineSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  effects: z.array(z.string()),
  ask: z.string()
})

export const actionSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  why: z.string(),
  caution: z.string().optional()
})

export const assessmentSchema = z
  .strictObject({
    triage,
    contributors: z.array(contributor).describe('By probability, those that cannot apply left out'),
    mustRuleOut: z.array(shelfEntry),
    headline,
    next: nextQuestion.optional(),
    stop: z.enum(['emergency', 'settled', 'enough-asked']).optional(),
    nutrients: z.array(nutrientIntakeSchema).describe('Empty without a food log'),
    foodLog: foodLog.optional(),
    tests: z.array(testSchema),
    medicines: z.array(medicineSchema),
    actions: z.array(actionSchema),
    labs: z.array(labReading),
    issues: z.array(issueSchema),
    madeWith: z.strictObject({ engine: z.string(), knowledge: z.string(), at: z.string() })
  })
  .meta({ id: 'Assessment', description: 'The whole answer for one person' })
