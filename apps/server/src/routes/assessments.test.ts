import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assessmentSchema } from '../contract/assessment-schema.ts'
import { problemSchema } from '../contract/problem-schema.ts'
import { createServer } from '../create-server.ts'

let server: FastifyInstance
beforeAll(async () => {
  server = await createServer()
})
afterAll(() => server.close())

function send(payload: unknown, contentType = 'application/json') {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const headers = { 'content-type': contentType }
  return server.inject({ method: 'POST', url: '/v1/assessments', payload: text, headers })
}

async function problemFor(payload: unknown, contentType?: string) {
  const response = await send(payload, contentType)
  expect(response.headers['content-type']).toContain('application/problem+json')
  const problem = problemSchema.parse(response.json())
  expect(response.statusCode).toBe(problem.status)
  return problem
}

describe('a person', () => {
  test('gets an assessment that keeps to its description', async () => {
    const response = await send({
      profile: { ageYears: 68, sex: 'female' },
      answers: { complaint: ['sudden_cramp'], sudden_cramp: 'yes', nights_per_week: 4 },
      medicines: ['omeprazole', 'furosemide 40 mg'],
      labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L' }]
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const assessment = assessmentSchema.parse(response.json())
    expect(assessment.contributors.length).toBeGreaterThan(0)
    expect(assessment.medicines.map(({ name }) => name)).toContain('omeprazole')
  })

  test('with an emergency gets it as an answer, not as a failure', async () => {
    const response = await send({ profile: { ageYears: 60 }, answers: { chest_pain_new: 'yes' } })
    expect(response.statusCode).toBe(200)
    expect(assessmentSchema.parse(response.json()).triage.level).toBe('emergency')
  })

  test('with an unknown medicine is assessed, and told that it does not count', async () => {
    const response = await send({ profile: { ageYears: 60 }, medicines: ['qqqwwwxxyy'] })
    expect(response.statusCode).toBe(200)
    const codes = assessmentSchema.parse(response.json()).issues.map(({ code }) => code)
    expect(codes).toContain('medicine.unknown')
  })

  test('with several bad parts is told every one of them', async () => {
    const problem = await problemFor({
      profile: { ageYears: 250, sex: 'x' },
      answers: { no_such_item: 'yes' },
      labs: [
        { analyte: 'potassium', value: 400, unit: 'mmol/L' },
        { analyte: 'potassium', value: 4, unit: 'bananas' }
      ]
    })
    expect(problem).toMatchObject({ code: 'person.invalid', status: 400 })
    expect(problem.issues.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['profile.age-out-of-range', 'profile.ageYears'],
        ['profile.sex-invalid', 'profile.sex'],
        ['answer.unknown-item', 'answers.no_such_item'],
        ['lab.value-impossible', 'labs.0.value'],
        ['lab.unknown-unit', 'labs.1.unit']
      ])
    )
  })
})

describe('a body that is no person', () => {
  const tooDeep = '['.repeat(200_000) + ']'.repeat(200_000)
  const deepObjects = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`
  const tenMegabytes = `{"profile":{},"x":"${'x'.repeat(10_000_000)}"}`

  test.each([
    { name: 'malformed JSON', payload: '{"profile":', problem: ['body.not-json', 400] },
    { name: 'nothing', payload: '', problem: ['body.empty', 400] },
    { name: 'a list', payload: '[]', problem: ['person.invalid', 400] },
    { name: 'a text', payload: '"hello"', problem: ['person.invalid', 400] },
    { name: 'a prototype key', payload: '{"__proto__":{}}', problem: ['body.forbidden-key', 400] },
    { name: 'a constructor', payload: '{"constructor":1}', problem: ['body.forbidden-key', 400] },
    { name: 'deep nesting', payload: tooDeep, problem: ['body.too-deep', 400] },
    { name: 'deep objects', payload: deepObjects, problem: ['body.too-deep', 400] },
    { name: '10 MB', payload: tenMegabytes, problem: ['body.too-large', 413] }
  ])('$name gets a clear problem', async ({ payload, problem }) => {
    const { code, status } = await problemFor(payload)
    expect([code, status]).toEqual(problem)
  })

  test('another kind of content is turned away', async () => {
    expect(await problemFor('profile=1', 'application/x-www-form-urlencoded')).toMatchObject({
      code: 'body.wrong-type',
      status: 415
    })
    expect(await problemFor('{}', 'text/plain')).toMatchObject({ code: 'body.wrong-type' })
  })

  test('is not repeated in the answer', async () => {
    const response = await send('{"profile": my secret illness}')
    expect(response.body).not.toContain('secret')
  })
})
