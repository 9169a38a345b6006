import { DIARY_APPS } from '@charley/diary-files'
import { z } from 'zod'
import { answer, supplement } from '../person-schema.ts'
import type { CollectionContract } from './collection-contract.ts'
import { EPISODE_CONTRACT } from './episode-contract.ts'
import { day, id, note } from './moments.ts'

const amount = z.number().min(0).max(1_000_000)

const food = { food: id, name: z.string().max(300), grams: z.number().positive().max(10_000) }

const perPortion = { quantity: z.number().positive().max(1000), portion: z.string().max(200) }

const fromAnotherApp = {
  from: z.enum(DIARY_APPS).optional().describe('The app that it was imported from'),
  amount: z.string().max(200).optional().describe('As that app says it'),
  supplement: z.boolean().optional(),
  summary: z.boolean().optional().describe('It stands for all of a meal or a day'),
  nutrients: z
    .record(id, amount)
    .optional()
    .describe('In all of it, in the units of the food table; what is not here is unknown')
}

interface Contents {
  readonly food?: unknown
  readonly grams?: unknown
  readonly nutrients?: unknown
}

function hasContents({ food, grams, nutrients }: Contents): boolean {
  return nutrients !== undefined || (food !== undefined && grams !== undefined)
}

export const COLLECTION_CONTRACTS: readonly CollectionContract[] = [
  {
    collection: 'answers',
    path: 'answers',
    name: 'DatedAnswer',
    summary: 'Answers of the check, each with its day',
    schema: z.strictObject({ date: day, item: id, answer }),
    momentOf: ({ date }) => String(date)
  },
  {
    collection: 'medicines',
    path: 'medicines',
    name: 'MedicineTaken',
    summary: 'Medicines as the person names them',
    schema: z.strictObject({
      name: z.string().min(1).max(300),
      since: day.optional(),
      until: day.optional(),
      note: note.optional()
    })
  },
  {
    collection: 'supplements',
    path: 'supplements',
    name: 'SupplementTaken',
    summary: 'Supplements with form and amount',
    schema: z.strictObject({
      supplement: id,
      form: id.optional(),
      amount: amount.optional(),
      unit: z.string().max(20).optional(),
      per: z.string().max(20).optional(),
      basis: z.enum(['elemental', 'compound']).optional(),
      since: day.optional(),
      until: day.optional()
    })
  },
  {
    collection: 'labs',
    path: 'labs',
    name: 'LabResult',
    summary: 'Laboratory results as reported',
    schema: z.strictObject({
      date: day,
      analyte: z.string().min(1).max(200),
      value: z.number().optional(),
      unit: z.string().max(40).optional(),
      word: z.enum(['low', 'normal', 'high']).optional()
    }),
    momentOf: ({ date }) => String(date)
  },
  {
    collection: 'food_log',
    path: 'food-log',
    name: 'LoggedFood',
    summary:
      'What was eaten, a line for each food: `food` and `grams`, or the `nutrients` that another app counted',
    schema: z
      .strictObject({
        date: day,
        meal: z.enum(['breakfast', 'lunch', 'dinner', 'snack']).optional(),
        food: food.food.optional(),
        name: food.name,
        grams: food.grams.optional(),
        quantity: perPortion.quantity.optional(),
        portion: perPortion.portion.optional(),
        ...fromAnotherApp
      })
      .refine(hasContents, { path: ['food'], message: 'food and grams, or nutrients' }),
    momentOf: ({ date }) => String(date)
  },
  {
    collection: 'meals',
    path: 'meals',
    name: 'SavedMeal',
    summary: 'Meals to add again',
    schema: z.strictObject({
      name: z.string().min(1).max(200),
      items: z.array(z.strictObject({ ...food, ...perPortion })).max(100)
    })
  },
  {
    collection: 'own_foods',
    path: 'foods/own',
    name: 'OwnFood',
    summary: 'Foods that the person has entered; null where the label says nothing',
    schema: z.strictObject({
      name: z.string().min(1).max(300),
      per100g: z.record(id, z.number().min(0).nullable()),
      portions: z.array(z.strictObject({ label: z.string().max(200), grams: amount })).max(20)
    })
  },
  {
    collection: 'plans',
    path: 'plans/saved',
    name: 'SavedPlan',
    summary: 'What the person chose for a plan: vetoes and pins, not the plan itself',
    schema: z.strictObject({
      date: day,
      name: z.string().max(200).optional(),
      wishes: z.strictObject({
        vetoes: z.array(id).max(500).optional(),
        pins: z.array(id).max(500).optional(),
        mostChanges: z.int().min(1).max(50).optional()
      }),
      considering: z
        .array(supplement.strict())
        .max(50)
        .optional()
        .describe('Products that the person thinks of taking'),
      noneOfThese: z
        .array(id)
        .max(100)
        .optional()
        .describe('Supplements: nothing on the list of who must not take it is true for them')
    }),
    momentOf: ({ date }) => String(date)
  },
  EPISODE_CONTRACT
]

/** A day of the diary; its date is its address. */
export const dayRecord = z.strictObject({
  noCramps: z
    .boolean()
    .optional()
    .describe('The person said that the night that begins on this day was without cramps'),
  sleepHours: z.number().min(0).max(24).optional(),
  waterMl: z.number().min(0).max(20_000).optional(),
  alcoholUnits: z.number().min(0).max(100).optional(),
  caffeineMg: z.number().min(0).max(5000).optional(),
  activityMinutes: z.number().min(0).max(1440).optional(),
  weightKg: z.number().min(20).max(400).optional(),
  steps: z.number().min(0).max(200_000).optional(),
  stretched: z.boolean().optional(),
  supplementsTaken: z.array(id).max(50).optional(),
  note: note.optional(),
  imported: z
    .record(
      z.string().max(40),
      z.strictObject({ from: z.enum(DIARY_APPS), value: z.union([z.number(), note]) })
    )
    .optional()
    .describe(
      'By field: the app that it came from, and the value then. A person changed it where the two differ'
    )
})
