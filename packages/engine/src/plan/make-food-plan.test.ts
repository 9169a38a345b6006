import { createSolver } from '@charley/solver'
import { expect, test } from 'vitest'
import {
  TOY_PLAN_KNOWLEDGE as knowledge,
  ROW,
  toyFoodLimit,
  toyNutrientLimit,
  toyPlanFacts
} from '../test-data/toy-plan.test-data.ts'
import { makeFoodPlan } from './make-food-plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanSolution } from './plan-problem.ts'

const { solve } = await createSolver()
const SEEDS = `toy:${ROW.seeds}`
const MYSTERY = `toy:${ROW.mystery}`
const CRISPS = `toy:${ROW.crisps}`

const planFor = (more: Partial<PlanFacts> = {}, alternatives = 0) =>
  makeFoodPlan(knowledge, toyPlanFacts(more), { solve, alternatives })

test('one handful of seeds closes most of a magnesium gap, and says how much of it', async () => {
  const plan = await planFor({ wishes: { vetoes: ['toy:4'] } })
  expect(plan.status).toBe('optimal')
  const seeds = plan.changes.find(({ food }) => food === SEEDS)
  expect(seeds).toMatchObject({
    fromGrams: 0,
    toGrams: 30,
    portion: '2 tablespoons',
    when: 'breakfast'
  })
  expect(seeds?.closes[0]).toEqual({
    nutrient: 'magnesium',
    name: 'magnesium',
    amount: 150,
    missing: 160,
    unit: 'mg'
  })
  expect(plan.shopping).toContainEqual({
    aisle: 'Aisle',
    food: SEEDS,
    name: 'Pumpkin seeds',
    grams: 210
  })
})

test('the totals say what there is before and after, and the energy stays within a twentieth', async () => {
  const { totals, changes } = await planFor()
  const magnesium = totals.find(({ nutrient }) => nutrient === 'magnesium')
  expect(magnesium).toMatchObject({ before: 160, target: 320 })
  expect(magnesium?.after).toBeGreaterThanOrEqual(265)
  const energy = changes.reduce((sum, change) => sum + change.energy, 0)
  expect(Math.abs(energy)).toBeLessThanOrEqual(100)
})

test('who eats very little is asked for no food less to make room', async () => {
  const log = [{ date: '2026-11-01', meal: 'lunch', row: ROW.bread, grams: 100 } as const]
  const { changes } = await planFor({ log, energyAtLeast: 1120 })
  expect(changes.length).toBeGreaterThan(0)
  expect(changes.filter(({ toGrams, fromGrams }) => toGrams < fromGrams)).toEqual([])
})

test('a vetoed food is not in the plan, and another way is found', async () => {
  const plan = await planFor({ wishes: { vetoes: [SEEDS] } })
  expect(plan.changes.map(({ food }) => food)).not.toContain(SEEDS)
  expect(plan.changes.length).toBeGreaterThan(0)
})

test('a pinned food is in the plan; one that is eaten stays as it is', async () => {
  const plan = await planFor({ wishes: { pins: ['toy:3', CRISPS] } })
  expect(plan.changes.map(({ food }) => food)).toContain('toy:3')
  expect(plan.changes.map(({ food }) => food)).not.toContain(CRISPS)
})

test('an allergy closes foods by their name and by what they are made of', async () => {
  const closed = [
    toyFoodLimit(['pumpkin', 'seed'], { id: 'allergy.seeds' }),
    toyFoodLimit(['wheat'], { id: 'allergy.gluten' })
  ]
  const plan = await planFor({ limits: closed, wishes: { pins: ['toy:7'] } })
  const added = plan.changes.filter(({ toGrams, fromGrams }) => toGrams > fromGrams)
  expect(added.map(({ food }) => food)).not.toContain(SEEDS)
  expect(added.map(({ food }) => food)).not.toContain(`toy:${ROW.oatMilk}`)
})

test('a food that must not be eaten at all is taken off the plate', async () => {
  const plan = await planFor({ limits: [toyFoodLimit(['crisps'], { of: 'all' })] })
  expect(plan.changes.find(({ food }) => food === CRISPS)).toMatchObject({
    toGrams: 0,
    because: expect.arrayContaining(['toy.block'])
  })
})

test('what is not known of a food helps no target and counts much against a limit', async () => {
  const wantsStew = { wishes: { vetoes: [SEEDS, 'toy:3', 'toy:4', 'toy:7'] } }
  const without = await planFor(wantsStew)
  expect(without.changes.map(({ food }) => food)).not.toContain(MYSTERY)
  const limits = [toyNutrientLimit({ of: 'change', max: 100 })]
  const pinned = await planFor({ limits, wishes: { pins: [MYSTERY] } })
  const stew = pinned.changes.find(({ food }) => food === MYSTERY)
  expect(stew?.closes).toEqual([])
  expect(pinned.changes.some(({ toGrams, fromGrams }) => toGrams < fromGrams)).toBe(true)
})

test('a limit that stands in the way of a target is named, with the best partial plan', async () => {
  const limit = toyNutrientLimit({
    id: 'potassium.kidney',
    of: 'change',
    max: 60,
    text: 'Little potassium.'
  })
  const plan = await planFor({ limits: [limit], wishes: { pins: [CRISPS, 'toy:0'] } })
  expect(plan.status).toBe('infeasible')
  expect(plan.clash).toMatchObject({ nutrient: 'magnesium' })
  expect(plan.clash?.limits).toContain('potassium.kidney')
  expect(plan.clash?.text).toContain('Not enough magnesium')
  expect(plan.clash?.text).toContain('Little potassium.')
})

test('limits that contradict each other are named without a plan', async () => {
  const limits = [
    toyNutrientLimit({ id: 'potassium.low', max: 1000 }),
    toyNutrientLimit({ id: 'potassium.high', kind: 'min', min: 3000 })
  ]
  const plan = await planFor({ limits })
  expect(plan).toMatchObject({ status: 'infeasible', changes: [], clash: { nutrient: null } })
  expect(plan.clash?.limits.toSorted()).toEqual(['potassium.high', 'potassium.low'])
})

test('alternatives add none of the foods of an earlier plan', async () => {
  const { changes, alternatives } = await planFor({}, 2)
  expect(alternatives.length).toBeGreaterThan(0)
  const added = [{ changes }, ...alternatives].map((plan) =>
    plan.changes.filter(({ toGrams, fromGrams }) => toGrams > fromGrams).map(({ food }) => food)
  )
  expect(new Set(added.flat()).size).toBe(added.flat().length)
})

test('without a food log there is nothing to change', async () => {
  expect(await planFor({ log: [] })).toMatchObject({ status: 'nothing-to-change', changes: [] })
})

test('no time is not the same as no plan', async () => {
  const outOfTime = (): PlanSolution => ({ status: 'timed-out' })
  const plan = await makeFoodPlan(knowledge, toyPlanFacts(), { solve: outOfTime })
  expect(plan).toMatchObject({ status: 'timed-out', changes: [], clash: null })
})

test('a limit on something the food table does not hold is named as not checked', async () => {
  const plan = await planFor({
    limits: [toyNutrientLimit({ id: 'iodine.upper', nutrient: 'iodine', max: 1 })]
  })
  expect(plan.unchecked).toEqual(['iodine.upper'])
})

test('where only convenience stands in the way of a limit, the partial plan keeps the limit', async () => {
  const limit = toyNutrientLimit({ id: 'potassium.kidney', max: 1000 })
  const plan = await planFor({ limits: [limit], wishes: { mostChanges: 1 } })
  expect(plan.status).toBe('infeasible')
  expect(plan.clash?.limits).toContain('potassium.kidney')
  const potassium = plan.totals.find(({ nutrient }) => nutrient === 'potassium')
  expect(potassium?.afterAtMost).toBeLessThanOrEqual(1000)
})

test('time that ran out with only "change nothing" in hand is not called nothing to change', async () => {
  const cutShort: typeof solve = (problem, options) =>
    problem.columns.some(({ whole }) => whole)
      ? {
          status: 'feasible',
          values: problem.columns.map(() => 0),
          cost: 1,
          leastCost: 0,
          reducedCosts: null
        }
      : solve(problem, options)
  const plan = await makeFoodPlan(knowledge, toyPlanFacts(), { solve: cutShort })
  expect(plan).toMatchObject({ status: 'timed-out', changes: [] })
})
