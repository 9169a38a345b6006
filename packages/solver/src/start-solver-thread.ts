import { Worker } from 'node:worker_threads'
import { type SolverInWorker, solverInWorker } from './solver-in-worker.ts'

const THREAD = new URL('./solver-thread.ts', import.meta.url)

/** One warm solver in a thread of Node, which keeps the process alive until it is stopped. */
export function startSolverThread(secondsAtMost: number): SolverInWorker {
  return solverInWorker({
    secondsAtMost,
    start: ({ news, failed }) => {
      const thread = new Worker(THREAD)
      thread.on('message', news)
      thread.on('error', failed)
      return { give: (task) => thread.postMessage(task), end: () => void thread.terminate() }
    }
  })
}
