import { z } from 'zod'

const perDay = z.number().nullable()

/** The reference values of one nutrient per day, null where none was determined. */
export const referenceValues = { ear: perDay, rda: perDay, ai: perDay, ul: perDay, cdrr: perDay }

export const whoSchema = z.object({
  age: z.string().describe('Age in years'),
  sex: z.enum(['female', 'male']),
  pregnancy: z.enum(['no', 'pregnant', 'lactating', 'postpartum']).optional()
})

export const referenceIntakesSchema = z
  .strictObject({
    lifeStage: z.string(),
    nutrients: z.array(z.strictObject({ id: z.string(), unit: z.string(), ...referenceValues }))
  })
  .meta({ id: 'ReferenceIntakes', description: 'What is needed a day, and what is too much' })
