import type { PlanProblem, PlanSolution, Solve, SolveOptions } from '@charley/engine'
import machineCode from 'highs/runtime?url'

/** What the page sends to the worker; the answer carries the same number. */
export interface SolverTask {
  readonly number: number
  readonly problem: PlanProblem
  readonly options: SolveOptions
}

interface SolverAnswer {
  readonly number: number
  readonly solution: PlanSolution
}

/** What the worker fetches by itself, for whoever keeps it for use without a connection. */
export const SOLVER_PARTS: readonly string[] = [machineCode]

export interface SolverInWorker {
  readonly solve: Solve
  /** Gives up what is being solved, which then fails, and begins afresh. */
  readonly restart: () => void
}

/** A browser worker with one warm solver in it, so that the page goes on answering while it thinks. */
export function startSolverWorker(): SolverInWorker {
  const waiting = new Map<number, PromiseWithResolvers<PlanSolution>>()
  let number = 0
  let worker: Worker | undefined
  const giveUp = (reason: string) => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(new URL('./solver-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
      waiting.get(data.number)?.resolve(data.solution)
      waiting.delete(data.number)
    })
    started.addEventListener('error', ({ message }) => giveUp(message))
    return started
  }
  worker = start()
  return {
    solve: (problem, options) => {
      const answer = Promise.withResolvers<PlanSolution>()
      number += 1
      waiting.set(number, answer)
      // One that failed is replaced once it is needed, so that a lasting failure does not start one after the other.
      worker ??= start()
      worker.postMessage({ number, problem, options } satisfies SolverTask)
      return answer.promise
    },
    restart: () => {
      giveUp('called off')
      worker = start()
    }
  }
}
