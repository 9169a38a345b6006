import { z } from 'zod'
import {
  actionSchema,
  medicineSchema,
  testSchema,
  triageReasonSchema
} from './assessment-schema.ts'
import { issueSchema } from './issue-schema.ts'
import { supplementCheckSchema } from './supplement-check-schema.ts'

const ids = z.array(z.string())
const grams = z.number().min(0)

const change = z
  .strictObject({
    food: z.string(),
    name: z.string(),
    fromGrams: grams,
    toGrams: grams,
    portion: z.string().describe('What is added or left out, in household words'),
    when: z.enum(['breakfast', 'lunch', 'dinner', 'snack']).nullable(),
    closes: z.array(
      z.strictObject({
        nutrient: z.string(),
        name: z.string(),
        amount: z.number(),
        missing: z.number().describe('Before the plan'),
        unit: z.string()
      })
    ),
    because: ids.describe('Why there is less of it: ids of limits, `sodium` or `energy`'),
    tips: z
      .array(z.strictObject({ id: z.string(), text: z.string(), sources: ids }))
      .describe('How to eat it so that more of it is taken up'),
    energy: z.number().describe('kcal a day')
  })
  .describe('One food, per day')

const total = z.strictObject({
  nutrient: z.string(),
  name: z.string(),
  before: z.number(),
  after: z.number(),
  target: z.number().nullable(),
  limit: z.number().nullable(),
  afterAtMost: z.number().describe('With much of it wherever it is not known'),
  unit: z.string()
})

const shoppingItem = z.strictObject({
  aisle: z.string(),
  food: z.string(),
  name: z.string(),
  grams
})

const foodPart = {
  changes: z.array(change),
  totals: z.array(total).describe('Means per day, food and supplements; unknown counts as nothing'),
  shopping: z.array(shoppingItem).describe('A week of what the plan adds')
}

const reason = {
  id: z.string(),
  text: z.string(),
  because: ids,
  closed: z.boolean().describe('Set because something is not known'),
  missing: ids.describe('What would have to be known'),
  basis: z.string(),
  grade: z.enum(['A', 'B', 'C', 'D']).optional(),
  sources: ids
}

const limit = z.discriminatedUnion('on', [
  z.strictObject({
    ...reason,
    on: z.literal('nutrient'),
    kind: z.enum(['max', 'min', 'band']),
    nutrient: z.string(),
    counts: z.enum(['total', 'fortified-and-supplement', 'supplement', 'preformed']),
    of: z.enum(['total', 'change']),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string()
  }),
  z.strictObject({
    ...reason,
    on: z.literal('food'),
    kind: z.literal('block'),
    foods: z.strictObject({ groups: ids, words: ids, exceptWords: ids }),
    of: z.enum(['all', 'more'])
  }),
  z.strictObject({
    ...reason,
    on: z.literal('supplement'),
    kind: z.literal('block'),
    supplement: z.string(),
    verdict: z.enum(['no', 'ask-first', 'test-first'])
  })
])

const foodLogCheck = z.strictObject({
  isEnough: z.boolean().describe('If not, what is lacking is not known well: say so first'),
  doubts: z.array(
    z.strictObject({
      code: z.enum([
        'too-little-energy',
        'meals-missing',
        'little-food-days',
        'entries-not-read',
        'not-measured',
        'few-days'
      ]),
      text: z.string(),
      dates: ids.describe('The days concerned; empty where it is about the whole log')
    })
  ),
  text: z.string().describe('All doubts in words; empty where the log is enough')
})

export const planSchema = z
  .strictObject({
    status: z.enum(['optimal', 'feasible', 'infeasible', 'timed-out', 'nothing-to-change']),
    text: z.string().describe('What the status means for this person'),
    days: z.int().min(0).describe('Logged days; without any there is nothing about food'),
    foodLog: foodLogCheck.nullable().describe('Whether those days tell what the person lacks'),
    comesFirst: triageReasonSchema
      .nullable()
      .describe('To be done before anything here: urgent care, or danger signs to answer'),
    gap: z.number().nullable().describe('Nothing is better by more, in easy changes'),
    ...foodPart,
    limits: z.array(limit),
    unchecked: ids.describe('Limits on something that the food table does not hold'),
    clash: z
      .strictObject({ nutrient: z.string().nullable(), limits: ids, text: z.string() })
      .nullable()
      .describe('Limits that cannot hold together; `changes` is then the best partial plan'),
    alternatives: z.array(z.strictObject(foodPart)),
    supplements: z
      .array(supplementCheckSchema)
      .describe('Those taken, then those to think of where food does not close a lack'),
    actions: z.array(
      actionSchema.extend({
        when: z.enum(['during', 'after', 'during_or_after', 'prevention', 'both']),
        minutes: z.number(),
        steps: z.array(z.string()),
        holdSeconds: z.tuple([z.number(), z.number()]).optional(),
        isFirstStep: z.boolean().describe('One of the few to begin with')
      })
    ),
    tests: z.array(testSchema),
    medicines: z.array(medicineSchema),
    issues: z.array(issueSchema),
    madeWith: z.strictObject({ engine: z.string(), knowledge: z.string(), at: z.string() })
  })
  .meta({ id: 'Plan', description: 'What one person can do' })
