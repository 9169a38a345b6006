import { z } from 'zod'

const portions = z.array(z.strictObject({ label: z.string(), grams: z.number() }))

export const foundFoodsSchema = z
  .array(
    z.strictObject({
      food: z.string().describe('Id, such as `sr28:12014`'),
      name: z.string(),
      score: z.number().min(0).max(1).describe('How well it fits what was asked'),
      portions
    })
  )
  .meta({ id: 'FoundFoods', description: 'Foods, best first' })

export const foodSchema = z
  .strictObject({
    food: z.string(),
    name: z.string(),
    group: z.string(),
    fdcId: z.int().nullable().describe('Number in FoodData Central'),
    incomplete: z.boolean().describe('Too little of it was measured to count on it'),
    portions,
    nutrients: z.array(
      z.strictObject({
        id: z.string(),
        amount: z.number().nullable().describe('Per 100 g; null where it was not measured'),
        unit: z.string()
      })
    )
  })
  .meta({ id: 'Food', description: 'One food with all that is known of it' })

export const MOST_FOODS = 100

export const searchSchema = z.object({
  q: z.string().describe('What somebody calls a food, typing errors and all'),
  limit: z.coerce.number().int().min(1).max(MOST_FOODS).default(10)
})
