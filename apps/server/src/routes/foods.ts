import {
  type FoodIndex,
  type FoodTable,
  foodView,
  foundFood,
  indexFoods,
  searchFoods
} from '@charley/engine'
import { loadFoodWords } from '@charley/knowledge/foods'
import type { FastifyPluginCallback } from 'fastify'
import { z } from 'zod'
import { CharleyError } from '../charley-error.ts'
import { foodSchema, foundFoodsSchema, MOST_FOODS, searchSchema } from '../contract/foods-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { foodsWith } from '../food-shelf.ts'

interface Search {
  readonly Querystring: Readonly<Record<string, unknown>>
}

interface FoodAddress {
  readonly Params: { readonly id: string }
}

/** `GET /v1/foods?q=&limit=` finds foods by what people call them; `GET /v1/foods/{id}` is one food. */
export const foodsRoutes: FastifyPluginCallback = (server, _options, done) => {
  let room: Promise<{ readonly table: FoodTable; readonly index: FoodIndex }> | null = null
  const enter = () => {
    room ??= openRoom()
    return room
  }
  server.get<Search>('/v1/foods', {
    schema: {
      operationId: 'searchFoods',
      summary: 'Find foods by what people call them',
      tags: ['food'],
      querystring: searchSchema,
      response: { 200: foundFoodsSchema, ...problemsFor([400]) }
    },
    validatorCompiler: () => (query: unknown) => ({ value: query }),
    handler: async ({ query }) => {
      const asked = searchSchema.safeParse(query)
      if (!asked.success) throw new CharleyError('query.invalid', { detail: HOW_TO_SEARCH })
      const { q, limit } = asked.data
      const { table, index } = await enter()
      return searchFoods(index, q, { limit }).map((hit) => foundFood(table, hit))
    }
  })
  server.get<FoodAddress>('/v1/foods/:id', {
    schema: {
      operationId: 'getFood',
      summary: 'One food, per 100 g',
      tags: ['food'],
      params: z.object({ id: z.string() }),
      response: { 200: foodSchema, ...problemsFor([404]) }
    },
    handler: async ({ params }) => {
      const food = foodView(await foodsWith([params.id]), params.id)
      if (food === null) throw new CharleyError('food.unknown')
      return food
    }
  })
  done()
}

const HOW_TO_SEARCH = `A search needs "q", once, and may have "limit", a whole number from 1 to ${MOST_FOODS}.`

/** Read when food is first asked for. */
async function openRoom() {
  const [table, words] = await Promise.all([foodsWith(), loadFoodWords()])
  return { table, index: indexFoods(table, words) }
}
