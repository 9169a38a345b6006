import machineCode from 'highs/runtime?url'
import { type SolverInWorker, solverInWorker } from './solver-in-worker.ts'
import type { SolverNews } from './solver-messages.ts'

export type { SolverInWorker } from './solver-in-worker.ts'

/** What the worker fetches by itself, for whoever keeps it for use without a connection. */
export const SOLVER_PARTS: readonly string[] = [machineCode]

/** One warm solver in a worker of the browser, so that the page goes on answering while it thinks. */
export function startSolverWorker(secondsAtMost: number): SolverInWorker {
  return solverInWorker({
    secondsAtMost,
    start: ({ news, failed }) => {
      const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<SolverNews>) => news(data))
      worker.addEventListener('error', ({ message }) => failed(new Error(message)))
      return { give: (task) => worker.postMessage(task), end: () => worker.terminate() }
    }
  })
}
