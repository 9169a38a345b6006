import { makePlan, type Plan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadFoods, loadPlanFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { loadLimits } from '@charley/knowledge/limits'
import { startSolverThread } from '@charley/solver'
import { afterAll, expect, test } from 'vitest'
import { makePlanInPage } from './make-plan-in-page.ts'

const room = {
  intake: { check: { knowledge } },
  pantry: {
    foods: await loadFoods(),
    planFoods: await loadPlanFoods(),
    intake: await loadIntake(),
    limits: await loadLimits()
  },
  makePlan,
  solver: startSolverThread(60)
}
afterAll(() => room.solver.stop())

const WHITE_BREAD_AND_BUTTER = ['sr28:18069', 'sr28:01001'].map((food) => ({
  ...{ date: '2026-11-01', meal: 'lunch' },
  ...{ food, grams: 200 }
}))
const input = {
  profile: { ageYears: 68, sex: 'female' },
  foodLog: WHITE_BREAD_AND_BUTTER
} as const

test('where no plan is found in the time granted, it is looked for longer', async () => {
  const told = Promise.withResolvers<Plan | undefined>()
  makePlanInPage(room, { input, alternatives: 0, seconds: 0 }, told.resolve)
  expect((await told.promise)?.status).not.toBe('timed-out')
}, 60_000)

test('a newer wish is told alone: nothing comes of the one called off', async () => {
  const told: string[] = []
  const callOff = makePlanInPage(room, { input, alternatives: 0, seconds: 8 }, () =>
    told.push('older')
  )
  // Long enough for the older one to be on its way.
  await new Promise((later) => setTimeout(later, 100))
  callOff()
  const newer = Promise.withResolvers<void>()
  makePlanInPage(room, { input, alternatives: 0, seconds: 1 }, () => {
    told.push('newer')
    newer.resolve()
  })
  await newer.promise
  expect(told).toEqual(['newer'])
}, 60_000)
