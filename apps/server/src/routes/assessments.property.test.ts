import { knowledge } from '@charley/knowledge'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createServer } from '../create-server.ts'

const itemId = fc.constantFrom(
  ...knowledge.items.map(({ id }) => id),
  'nope',
  'toString',
  '__proto__'
)
const anything = fc.anything({ withNullPrototype: false, maxDepth: 3 })
const answer = fc.oneof(
  fc.constantFrom('yes', 'no', 'unsure', '', '\u0000', '\ud800', 'NaN', '1e999'),
  fc.double(),
  fc.array(fc.string(), { maxLength: 3 }),
  anything
)
const lab = fc.record(
  {
    analyte: fc.oneof(fc.constantFrom(...knowledge.analytes.map(({ id }) => id)), fc.string()),
    value: fc.oneof(fc.double(), anything),
    unit: fc.oneof(fc.constantFrom('mmol/L', 'ug/L', '%'), anything),
    word: fc.oneof(fc.constantFrom('low', 'high'), anything),
    date: fc.oneof(fc.constantFrom('2026-01-01', '0000-00-00'), anything),
    past: anything
  },
  { requiredKeys: [] }
)
const almostPerson = fc.record(
  {
    profile: fc.oneof(
      fc.record({ ageYears: fc.oneof(fc.double(), anything), sex: anything }, { requiredKeys: [] }),
      anything
    ),
    answers: fc.oneof(fc.dictionary(itemId, answer), anything),
    medicines: fc.oneof(fc.array(fc.oneof(fc.string({ unit: 'binary' }), anything)), anything),
    supplements: anything,
    labs: fc.oneof(fc.array(lab, { maxLength: 3 }), anything),
    foodLog: anything
  },
  { requiredKeys: [] }
)

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? `${each}` : each)) ?? ''
}

test('whatever is sent, the server answers it: with an assessment or with what is wrong', async () => {
  const server = await createServer()
  const payload = fc.oneof(almostPerson.map(toJson), anything.map(toJson), fc.string())
  await fc.assert(
    fc.asyncProperty(payload, async (text) => {
      const response = await server.inject({
        method: 'POST',
        url: '/v1/assessments',
        headers: { 'content-type': 'application/json' },
        payload: text
      })
      expect([200, 400], text).toContain(response.statusCode)
    }),
    { numRuns: 300, seed: 20_260_101 }
  )
  await server.close()
})
