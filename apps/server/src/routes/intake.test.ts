import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intakeSchema } from '../contract/intake-schema.ts'
import { problemSchema } from '../contract/problem-schema.ts'
import { referenceIntakesSchema } from '../contract/reference-intakes-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

function send(payload: unknown) {
  return server.inject({
    method: 'POST',
    url: '/v1/intake',
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json' }
  })
}

const PROFILE = { ageYears: 68, sex: 'female' }
const RICE = { date: '2026-11-01', meal: 'lunch', food: 'sr28:20045', grams: 300 }

describe('a food log', () => {
  test('is answered with a report that keeps to its description, and is not kept', async () => {
    const response = await send({ profile: PROFILE, foodLog: [RICE] })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const { days, nutrients } = intakeSchema.parse(response.json())
    expect(days).toBe(1)
    expect(nutrients.find(({ id }) => id === 'magnesium')?.intake.amount).toBeCloseTo(36, 6)
  })

  test('of a person without age and sex gives amounts and no reference values', async () => {
    const report = intakeSchema.parse((await send({ profile: {}, foodLog: [RICE] })).json())
    expect(report.lifeStage).toBeNull()
    const magnesium = report.nutrients.find(({ id }) => id === 'magnesium')
    expect(magnesium).toMatchObject({ ear: null, probabilityInadequate: null })
    expect(magnesium?.intake.amount).toBeCloseTo(36, 6)
  })

  test('counts what another app has counted', async () => {
    const soup = { date: '2026-11-01', name: 'Soup', nutrients: { energy: 300, magnesium: 75 } }
    const report = intakeSchema.parse(
      (await send({ profile: PROFILE, foodLog: [RICE, soup] })).json()
    )
    const magnesium = report.nutrients.find(({ id }) => id === 'magnesium')
    expect(magnesium?.intake.amount).toBeCloseTo(36 + 75, 6)
  })

  test('with lines that cannot be read is refused with an issue for each', async () => {
    const response = await send({
      profile: PROFILE,
      foodLog: [RICE, { ...RICE, food: 'sr28:99999' }, { ...RICE, grams: -1 }, 7]
    })
    expect(response.statusCode).toBe(400)
    const { code, issues } = problemSchema.parse(response.json())
    expect(code).toBe('person.invalid')
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([
      ['foodLog.1.food', 'food-log.unknown-food'],
      ['foodLog.2.grams', 'food-log.grams-invalid'],
      ['foodLog.3', 'food-log.invalid']
    ])
  })

  test.each([null, 7, [], 'soup', { foodLog: {} }])(
    'that is %j is no fault of ours',
    async (body) => {
      expect((await send(body)).statusCode).toBe(400)
    }
  )
})

describe('the reference intakes', () => {
  function ask(query: string) {
    return server.inject({ method: 'GET', url: `/v1/reference-intakes${query}` })
  }

  test('of an age and sex are those of the life stage, null where none was determined', async () => {
    const response = await ask('?age=34&sex=female')
    expect(response.statusCode).toBe(200)
    const { lifeStage, nutrients } = referenceIntakesSchema.parse(response.json())
    expect(lifeStage).toBe('f_31_50')
    expect(nutrients).toContainEqual({
      id: 'magnesium',
      unit: 'mg',
      ear: 265,
      rda: 320,
      ai: null,
      ul: 350,
      cdrr: null
    })
  })

  test('know pregnancy', async () => {
    const response = await ask('?age=34&sex=female&pregnancy=pregnant')
    expect(referenceIntakesSchema.parse(response.json()).lifeStage).toBe('preg_31_50')
  })

  test.each([
    '',
    '?age=34',
    '?sex=female',
    '?age=old&sex=female',
    '?age=34&sex=cat',
    '?age=1&age=2'
  ])('asked for with "%s" are refused', async (query) => {
    const response = await ask(query)
    expect(response.statusCode).toBe(400)
    expect(problemSchema.parse(response.json()).code).toBe('query.no-life-stage')
  })
})
