import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assessmentSchema } from '../contract/assessment-schema.ts'
import { planSchema } from '../contract/plan-schema.ts'
import { problemSchema } from '../contract/problem-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

function send(payload: unknown, url = '/v1/plans') {
  return server.inject({
    method: 'POST',
    url,
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json' }
  })
}

const PROFILE = { ageYears: 68, sex: 'female', pregnancy: 'no' }
const CRAMP = { complaint: ['sudden_cramp'] }
const eaten = (food: string, grams: number, meal: string) => ({
  date: '2026-11-01',
  ...{ meal, food, grams }
})
const FOOD_LOG = [
  eaten('sr28:20045', 500, 'lunch'),
  eaten('sr28:05064', 200, 'dinner'),
  eaten('sr28:18069', 150, 'breakfast')
]

async function noDangerSign(): Promise<Record<string, unknown>> {
  const response = await send({ profile: PROFILE, answers: CRAMP }, '/v1/assessments')
  const { openRedFlags } = assessmentSchema.parse(response.json()).triage
  const noDanger = Object.fromEntries(openRedFlags.map((item) => [item, 'no']))
  const course = { course: 'same', legs_affected: 'either_leg', onset: 'years' }
  return { ...noDanger, ...CRAMP, ...course, nights_per_week: 2, severity: 4 }
}

describe('a plan', () => {
  test('is answered as described, and is not kept', async () => {
    const response = await send({
      profile: PROFILE,
      answers: await noDangerSign(),
      foodLog: FOOD_LOG
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const { changes, days, comesFirst } = planSchema.parse(response.json())
    expect(days).toBe(1)
    expect(changes.length).toBeGreaterThan(0)
    expect(comesFirst).toBeNull()
  }, 30_000)

  test('is made from days of foods alone, never from what another app has counted', async () => {
    const counted = { date: '2026-11-01', name: 'Soup', nutrients: { energy: 300, potassium: 900 } }
    const other = { ...counted, date: '2026-11-02' }
    const plan = planSchema.parse(
      (await send({ profile: PROFILE, foodLog: [...FOOD_LOG, counted] })).json()
    )
    expect(plan).toMatchObject({ days: 1, changes: [] })
    expect(plan.text).toContain('came from another app')
    const mixed = planSchema.parse(
      (await send({ profile: PROFILE, foodLog: [...FOOD_LOG, other] })).json()
    )
    expect(mixed.changes.length).toBeGreaterThan(0)
  }, 30_000)

  test('for an emergency is not offered: what to do comes first', async () => {
    const answers = { rf_breathless_chest_pain: 'yes' }
    const response = await send({ profile: PROFILE, answers, foodLog: FOOD_LOG })
    const plan = planSchema.parse(response.json())
    expect(plan).toMatchObject({ changes: [], actions: [], comesFirst: { level: 'emergency' } })
  })

  test('with wishes that cannot be read is refused with an issue for each', async () => {
    const wishes = { vetoes: ['sr28:99999'], pins: 'bananas', mostChanges: 0 }
    const response = await send({ profile: PROFILE, foodLog: FOOD_LOG, wishes })
    expect(response.statusCode).toBe(400)
    const { code, issues } = problemSchema.parse(response.json())
    expect(code).toBe('person.invalid')
    expect(issues?.map((issue) => `${issue.path} ${issue.code}`)).toEqual([
      'wishes.vetoes.0 wish.unknown-food',
      'wishes.pins wish.invalid',
      'wishes.mostChanges wish.changes-invalid'
    ])
  })

  test.each([undefined, null, 7, 'me', []])(
    'for %j is refused, never a server error',
    async (body) => {
      expect((await send(body)).statusCode).toBe(400)
    }
  )
})
