import { afterEach, expect, test } from 'vitest'
import { column, EASY_PROBLEM, hardProblem, row } from './problems.test-data.ts'
import type { SolverInWorker } from './solver-in-worker.ts'
import { startSolverThread } from './start-solver-thread.ts'

const AS_LONG_AS_IT_TAKES = { secondsAtMost: 600, tolerance: 1e-6 }
const SOLVED = { status: 'optimal', values: [2] }
const HARD = hardProblem(60)

let solver: SolverInWorker
afterEach(() => solver.stop())

test('problems sent at once are all answered, each with its own solution', async () => {
  solver = startSolverThread(60)
  const atLeast = (lower: number) => ({ columns: [column(1)], rows: [row([1], { lower })] })
  const solutions = await Promise.all(
    [5, 1, 3].map((lower) => solver.solve(atLeast(lower), AS_LONG_AS_IT_TAKES))
  )
  expect(solutions).toMatchObject([{ values: [5] }, { values: [1] }, { values: [3] }])
})

test('whoever asked goes on while a problem is being solved', async () => {
  solver = startSolverThread(0.5)
  const arrived: string[] = []
  const hard = Promise.resolve(solver.solve(HARD, AS_LONG_AS_IT_TAKES)).then(() =>
    arrived.push('hard')
  )
  for (let round = 0; round < 5; round++) await new Promise((soon) => setImmediate(soon))
  arrived.push('something else')
  await hard
  expect(arrived).toEqual(['something else', 'hard'])
})

test('a solver that does not keep to a limit is ended, and what waited is solved by the next one', async () => {
  solver = startSolverThread(0.3)
  const [hard, easy] = await Promise.all([
    solver.solve(HARD, AS_LONG_AS_IT_TAKES),
    solver.solve(EASY_PROBLEM, AS_LONG_AS_IT_TAKES)
  ])
  expect(hard).toEqual({ status: 'timed-out' })
  expect(easy).toMatchObject(SOLVED)
})

test('what is called off fails, and the solver is there for what comes next', async () => {
  solver = startSolverThread(60)
  await solver.solve(EASY_PROBLEM, AS_LONG_AS_IT_TAKES)
  const hard = expect(solver.solve(HARD, AS_LONG_AS_IT_TAKES)).rejects.toThrow('called off')
  const waiting = expect(solver.solve(EASY_PROBLEM, AS_LONG_AS_IT_TAKES)).rejects.toThrow()
  solver.restart()
  await Promise.all([hard, waiting])
  expect(await solver.solve(EASY_PROBLEM, AS_LONG_AS_IT_TAKES)).toMatchObject(SOLVED)
})

test('what cannot be handed over fails by itself', async () => {
  solver = startSolverThread(60)
  await expect(
    solver.solve({ columns: undefined, rows: [] } as never, AS_LONG_AS_IT_TAKES)
  ).rejects.toThrow()
  expect(await solver.solve(EASY_PROBLEM, AS_LONG_AS_IT_TAKES)).toMatchObject(SOLVED)
})
