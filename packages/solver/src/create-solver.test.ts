import type { PlanProblem } from '@charley/engine'
import { expect, test } from 'vitest'
import { createSolver } from './create-solver.ts'
import { column, EASY_PROBLEM, hardProblem, row } from './problems.test-data.ts'

const solver = await createSolver()
const OPTIONS = { secondsAtMost: 5, tolerance: 1e-6 }

test('the cheapest whole numbers are found, not the rounded fractions', () => {
  const problem: PlanProblem = {
    columns: [column(5), column(4)],
    rows: [row([6, 4], { lower: 13 }), row([1, 2], { lower: 3 })]
  }
  expect(solver.solve(problem, OPTIONS)).toEqual({
    status: 'optimal',
    values: [1, 2],
    cost: 13,
    leastCost: 13,
    reducedCosts: null
  })
})

test('a problem without whole numbers is solved exactly', () => {
  const problem: PlanProblem = {
    columns: [column(1, { whole: false })],
    rows: [row([2], { lower: 3 })]
  }
  expect(solver.solve(problem, OPTIONS)).toEqual({
    status: 'optimal',
    values: [1.5],
    cost: 1.5,
    leastCost: 1.5,
    reducedCosts: [0]
  })
})

test('what cannot be met is infeasible, whether bounds cross, fractions fail or only whole numbers fail', () => {
  const impossible: PlanProblem[] = [
    { columns: [column(1, { lower: 2, upper: 1 })], rows: [] },
    { columns: [column(1, { upper: 1 })], rows: [row([1], { lower: 2 })] },
    { columns: [column(1, { upper: 5 })], rows: [row([2], { lower: 3, upper: 3 })] },
    { columns: [column(-1)], rows: [row([1], { upper: -1 })] }
  ]
  for (const problem of impossible) {
    expect(solver.solve(problem, OPTIONS)).toEqual({ status: 'infeasible' })
  }
})

test('a cost that can fall for ever is unbounded', () => {
  for (const whole of [true, false]) {
    const problem: PlanProblem = { columns: [column(-1, { whole })], rows: [] }
    expect(solver.solve(problem, OPTIONS)).toEqual({ status: 'unbounded' })
  }
})

test('a problem that is not one is called malformed, with the reason', () => {
  const malformed: PlanProblem[] = [
    { columns: [], rows: [] },
    { columns: [column(Number.NaN)], rows: [] },
    { columns: [column(1)], rows: [row([1, 1], { lower: 1 })] },
    { columns: [column(1)], rows: [row([Number.POSITIVE_INFINITY], { lower: 1 })] },
    { columns: [column(1)], rows: [row([1], { upper: Number.NaN })] },
    {
      columns: [column(1)],
      rows: [
        {
          ...row([1], {}),
          terms: [
            { column: 0, factor: 1 },
            { column: 0, factor: 1 }
          ]
        }
      ]
    }
  ]
  for (const problem of malformed) {
    expect(solver.solve(problem, OPTIONS)).toMatchObject({
      status: 'malformed',
      reason: expect.stringMatching(/./)
    })
  }
})

test('out of time without a plan is said as such, and with one comes with the proven gap', () => {
  const hard = hardProblem(60)
  expect(solver.solve(hard, { ...OPTIONS, secondsAtMost: 0 })).toEqual({ status: 'timed-out' })
  const solution = solver.solve(hard, { ...OPTIONS, secondsAtMost: 0.2 })
  expect(['feasible', 'timed-out']).toContain(solution.status)
  if (solution.status === 'feasible') expect(solution.leastCost).toBeLessThan(solution.cost)
})

test('the same instance gives the same answers after failures', () => {
  for (let round = 0; round < 200; round++) {
    solver.solve({ columns: [column(Number.NaN)], rows: [] }, OPTIONS)
    solver.solve({ columns: [column(-1)], rows: [] }, OPTIONS)
    expect(solver.solve(EASY_PROBLEM, OPTIONS)).toMatchObject({ status: 'optimal', values: [2] })
  }
})
