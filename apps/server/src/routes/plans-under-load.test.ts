import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { problemSchema } from '../contract/problem-schema.ts'
import { createServer } from '../create-server.ts'

const PROFILE = { ageYears: 34, sex: 'female', pregnancy: 'no' }
const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03']
/** Much of little worth: there is a great deal to choose between. */
const EATEN = ['18069', '01001', '01009', '19411', '20045', '05064', '19335', '14400']
const HARD_TO_PLAN = {
  profile: PROFILE,
  foodLog: DAYS.flatMap((date) =>
    EATEN.map((food) => ({ date, meal: 'lunch', food: `sr28:${food}`, grams: 90 }))
  )
}
const EASY_TO_PLAN = { profile: PROFILE }

let server: FastifyInstance
let address: string
async function start() {
  server = await createServer()
  address = await server.listen({ port: 0 })
}
afterEach(() => server.close())

function post(path: string, body: unknown) {
  return fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
}

test('while a hard plan is worked out, everybody else is answered', async () => {
  await start()
  const arrived: string[] = []
  const arrives = async (name: string, answer: Promise<Response>) => {
    const { status } = await answer
    arrived.push(`${name} ${status}`)
  }
  const plan = arrives('plan', post('/v1/plans', HARD_TO_PLAN))
  for (let round = 0; round < 3; round++) {
    await arrives('health', fetch(`${address}/healthz`))
    await arrives('check', post('/v1/assessments', EASY_TO_PLAN))
  }
  await plan
  const others = ['health 200', 'check 200']
  expect(arrived).toEqual([...others, ...others, ...others, 'plan 200'])
}, 60_000)

test('where too many plans wait, the next one is told when to come back, and the rest are made', async () => {
  await start()
  const hard = post('/v1/plans', HARD_TO_PLAN)
  await fetch(`${address}/healthz`)
  const easy = Array.from({ length: 9 }, () => post('/v1/plans', EASY_TO_PLAN))
  const answers = await Promise.all([hard, ...easy])
  const refused = answers.filter(({ status }) => status === 503)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
  expect(refused).toHaveLength(4)
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(problemSchema.parse(await answer.json()).code).toBe('plans.busy')
  }
  expect((await post('/v1/plans', EASY_TO_PLAN)).status).toBe(200)
}, 60_000)

test('a server that stops answers the plan in work, and refuses those that wait', async () => {
  await start()
  const first = post('/v1/plans', HARD_TO_PLAN)
  await fetch(`${address}/healthz`)
  const waiting = [post('/v1/plans', HARD_TO_PLAN), post('/v1/plans', HARD_TO_PLAN)]
  await fetch(`${address}/healthz`)
  await server.close()
  expect((await first).status).toBe(200)
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([503, 503])
}, 60_000)
