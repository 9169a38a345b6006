import wasmAddress from 'highs/runtime?url'
import { createSolver } from './create-solver.ts'
import type { SolverTask } from './solver-messages.ts'
import { workOffTasks } from './work-off-tasks.ts'

createSolver({ wasmAddress })
  .then((solver) => {
    const work = workOffTasks(solver, (news) => postMessage(news))
    addEventListener('message', ({ data }: MessageEvent<SolverTask>) => work(data))
  })
  // A promise that fails is told to nobody outside; an error is.
  .catch(reportError)
