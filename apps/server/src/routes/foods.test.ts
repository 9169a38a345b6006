import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foodSchema, foundFoodsSchema } from '../contract/foods-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

test('a search finds the plain food in spite of a typing error, and keeps to its schema', async () => {
  const response = await server.inject('/v1/foods?q=bananna&limit=3')
  expect(response.statusCode).toBe(200)
  const found = foundFoodsSchema.parse(response.json())
  expect(found).toHaveLength(3)
  expect(found[0]).toMatchObject({ food: 'sr28:09040', name: 'Bananas, raw' })
})

test('ten foods at most unless asked otherwise, and none for what is no food', async () => {
  expect((await server.inject('/v1/foods?q=milk')).json()).toHaveLength(10)
  expect((await server.inject('/v1/foods?q=')).json()).toEqual([])
  expect((await server.inject('/v1/foods?q=xqzzt')).json()).toEqual([])
})

test('every food that is found can be opened', async () => {
  for (const { food } of (await server.inject('/v1/foods?q=spinach')).json()) {
    const response = await server.inject(`/v1/foods/${encodeURIComponent(food)}`)
    expect(foodSchema.parse(response.json()).food).toBe(food)
  }
})

test('what was not measured is null, never zero', async () => {
  const { nutrients, incomplete } = (await server.inject('/v1/foods/sr28:08370')).json()
  expect(incomplete).toBe(true)
  expect(nutrients).toContainEqual({ id: 'water', amount: null, unit: 'g' })
})

test.each(['sr28:99999', '__proto__', 'sr28'])('there is no food %s', async (id) => {
  const response = await server.inject(`/v1/foods/${id}`)
  expect([response.statusCode, response.json().code]).toEqual([404, 'food.unknown'])
})

test.each(['', '?limit=5', '?q=milk&limit=0', '?q=milk&limit=101', '?q=milk&limit=x', '?q=a&q=b'])(
  'the search "%s" is refused with a reason',
  async (query) => {
    const response = await server.inject(`/v1/foods${query}`)
    expect([response.statusCode, response.json().code]).toEqual([400, 'query.invalid'])
    expect(response.json().detail).toContain('"q"')
  }
)
