import wasmAddress from 'highs/runtime?url'
import { createSolver } from './create-solver.ts'
import type { SolverTask } from './start-solver-worker.ts'

const solver = createSolver({ wasmAddress })

addEventListener('message', async ({ data }: MessageEvent<SolverTask>) => {
  const { number, problem, options } = data
  postMessage({ number, solution: (await solver).solve(problem, options) })
})
