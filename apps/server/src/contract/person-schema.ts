import { z } from 'zod'

/**
 * The body of a check, for the API's description and for callers who want to generate types. The server itself lets the
 * engine read the body: it says more about what is wrong than a schema can.
 */

export const profile = z
  .object({
    ageYears: z.number().min(0).max(120).optional().describe('Age in years; Charley is for adults'),
    sex: z.enum(['female', 'male', 'unspecified']).optional().describe('Registered at birth'),
    pregnancy: z.enum(['no', 'pregnant', 'lactating', 'postpartum']).optional(),
    trimester: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullish(),
    heightCm: z.number().positive().optional(),
    weightKg: z.number().positive().optional(),
    activity: z.string().optional(),
    diet: z.array(z.string()).optional(),
    allergies: z.array(z.string()).optional()
  })
  .describe('Who the person is')

export const answer = z
  .union([z.string(), z.number(), z.array(z.string())])
  .describe(
    '"yes", "no", "unsure" (the person does not know), an option, several options, or a number'
  )

export const supplement = z.object({
  id: z.string(),
  form: z.string().optional(),
  amount: z.number().optional(),
  unit: z.string().optional(),
  per: z.string().optional().describe('day, week or month; day where left out'),
  basis: z
    .enum(['elemental', 'compound'])
    .optional()
    .describe('Whether the amount is that of the nutrient itself or of the whole compound')
})

const lab = z.object({
  analyte: z.string().describe('An id, a name or a LOINC code'),
  value: z.number().optional(),
  unit: z.string().optional(),
  word: z.enum(['low', 'normal', 'high']).optional().describe('Instead of value and unit'),
  date: z.string().optional().describe('ISO date'),
  past: z.boolean().optional().describe('An old result: told, not counted')
})

const eaten = {
  date: z.string().describe('A day: 2026-11-01'),
  meal: z.enum(['breakfast', 'lunch', 'dinner', 'snack']).optional()
}

const foodLogLine = z.union([
  z.object({
    ...eaten,
    food: z.string().describe('An id of the food table: sr28:01001'),
    grams: z.number().positive()
  }),
  z
    .object({
      ...eaten,
      name: z.string().optional(),
      nutrients: z
        .record(z.string(), z.number().nonnegative())
        .describe('In all of it, in the units of the food table; what is not here is unknown'),
      summary: z.boolean().optional().describe('It stands for all of its meal, or of its day'),
      supplement: z.boolean().optional().describe('Then it is not counted as food')
    })
    .describe('What another app has counted, without the food')
])

const wishes = z
  .object({
    vetoes: z.array(z.string()).optional().describe('Ids of foods not to be added or raised'),
    pins: z
      .array(z.string())
      .optional()
      .describe('Ids of foods: left as it is where eaten now, else part of the plan'),
    mostChanges: z.int().min(1).max(50).optional(),
    previous: z
      .array(z.object({ food: z.string(), toGrams: z.number().min(0) }))
      .optional()
      .describe('The changes of the plan before: whatever of them still fits stays')
  })
  .describe('About a plan of food')

export const personSchema = z
  .object({
    profile,
    answers: z
      .record(z.string(), answer)
      .optional()
      .describe('By item id; what was not asked is left out'),
    medicines: z
      .array(z.string())
      .optional()
      .describe('Names as the person knows them: generic or brand, strength allowed'),
    supplements: z.array(supplement).optional(),
    labs: z.array(lab).optional(),
    foodLog: z.array(foodLogLine).optional(),
    wishes: wishes.optional()
  })
  .meta({
    id: 'Person',
    description: 'What a person told us. Every part is optional but the profile.',
    examples: [
      {
        profile: { ageYears: 68, sex: 'female' },
        answers: {
          complaint: ['sudden_cramp'],
          sudden_cramp: 'yes',
          onset: 'months',
          nights_per_week: 4,
          urge_to_move: 'no',
          hx_diabetes: 'unsure'
        },
        medicines: ['omeprazole', 'furosemide 40 mg'],
        labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L' }]
      },
      { profile: { ageYears: 45, sex: 'male' }, answers: { rf_breathless_chest_pain: 'yes' } },
      { profile: {} }
    ]
  })
