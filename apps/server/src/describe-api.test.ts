import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessmentSchema } from './contract/assessment-schema.ts'
import { createServer } from './create-server.ts'

interface Description {
  readonly openapi: string
  readonly info: { readonly description: string }
  readonly paths: Readonly<Record<string, object>>
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly examples?: readonly object[] }>>
  }
}

let server: FastifyInstance
let description: Description
beforeAll(async () => {
  server = await createServer()
  description = (await server.inject('/openapi.json')).json()
})
afterAll(() => server.close())

test('every route of the API is described', () => {
  expect(description.openapi).toMatch(/^3\.1\./)
  expect(Object.keys(description.paths).sort()).toEqual([
    '/healthz',
    '/readyz',
    '/v1/assessments',
    '/v1/foods',
    '/v1/foods/{id}',
    '/v1/intake',
    '/v1/knowledge',
    '/v1/library/{kind}/{id}',
    '/v1/plans',
    '/v1/reference-intakes',
    '/v1/supplements/check'
  ])
})

test('the description says what Charley is not for', () => {
  expect(description.info.description).toContain('does not diagnose')
  expect(description.info.description).toContain('not for emergencies')
})

test('every schema that is pointed at is there', () => {
  const text = JSON.stringify(description)
  const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1])
  const known = Object.keys(description.components.schemas)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([])
})

test('every example of a person is assessed, without any remark about it', async () => {
  const examples = description.components.schemas.Person?.examples ?? []
  expect(examples.length).toBeGreaterThan(1)
  for (const payload of examples) {
    const response = await server.inject({ method: 'POST', url: '/v1/assessments', payload })
    expect(response.statusCode, JSON.stringify(payload)).toBe(200)
    const { issues } = assessmentSchema.parse(response.json())
    expect(issues.filter(({ code }) => code !== 'profile.age-missing')).toEqual([])
  }
})
