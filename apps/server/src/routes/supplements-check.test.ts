import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '../contract/problem-schema.ts'
import { supplementChecksSchema } from '../contract/supplement-check-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

function send(payload: unknown) {
  return server.inject({
    method: 'POST',
    url: '/v1/supplements/check',
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json' }
  })
}

describe('supplements', () => {
  test('are held against the food log where there is one', async () => {
    const person = { profile: { ageYears: 68, sex: 'female' }, considering: [{ id: 'magnesium' }] }
    const seeds = { date: '2026-11-01', meal: 'snack', food: 'sr28:12014', grams: 250 }
    const codesOf = async (payload: object) => {
      const { supplements } = supplementChecksSchema.parse((await send(payload)).json())
      return supplements[0]?.reasons.map(({ code }) => code)
    }
    expect(await codesOf(person)).not.toContain('eatsEnough')
    expect(await codesOf({ ...person, foodLog: [seeds] })).toContain('eatsEnough')
  })

  test('taken and thought of are each answered, as described', async () => {
    const response = await send({
      profile: { ageYears: 68, sex: 'female' },
      medicines: ['warfarin', 'levothyroxine'],
      supplements: [{ id: 'calcium', amount: 600, unit: 'mg', basis: 'elemental' }],
      considering: [{ id: 'vitamin_k2', noneOfThese: true }, { id: 'potassium' }]
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const { supplements, issues } = supplementChecksSchema.parse(response.json())
    expect(issues).toEqual([])
    expect(supplements.map(({ supplement, verdict }) => [supplement, verdict])).toEqual([
      ['calcium', 'ask-first'],
      ['vitamin_k2', 'no'],
      ['potassium', 'no']
    ])
    expect(supplements[0]?.apart).toMatchObject([{ medicine: 'levothyroxine', medicineFirst: 4 }])
  })

  test('that nobody knows are said, and the rest is answered', async () => {
    const response = await send({ profile: { ageYears: 60 }, considering: [{ id: 'moondust' }] })
    const { issues } = supplementChecksSchema.parse(response.json())
    expect(issues).toMatchObject([{ code: 'supplement.unknown', path: 'considering.0.id' }])
  })

  test.each([[7], ['magnesium'], [{ considering: 'iron' }], [[]]])(
    'that cannot be read are a problem and never a failure: %j',
    async (payload) => {
      const response = await send(payload)
      expect(response.statusCode).toBe(400)
      expect(problemSchema.parse(response.json()).code).toBe('person.invalid')
    }
  )

  test('without a body are a problem', async () => {
    const response = await send(null)
    expect(problemSchema.parse(response.json()).code).toBe('body.empty')
  })
})
