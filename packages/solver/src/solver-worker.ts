import wasmAddress from 'highs/runtime?url'
import { createSolver } from './create-solver.ts'
import type { SolverTask } from './start-solver-worker.ts'

const solver = createSolver({ wasmAddress })

addEventListener('message', ({ data: { number, problem, options } }: MessageEvent<SolverTask>) => {
  solver
    .then(({ solve }) => postMessage({ number, solution: solve(problem, options) }))
    // A promise that fails is told to nobody outside; an error is.
    .catch(reportError)
})
