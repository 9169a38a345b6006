import type { PlanProblem, PlanSolution, Solve, SolveOptions } from '@charley/engine'

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

/** Starts a browser worker with one warm solver in it, so that the page goes on answering while it thinks. */
export function startSolverWorker(): Solve {
  const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, PromiseWithResolvers<PlanSolution>>()
  let number = 0
  worker.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
    waiting.get(data.number)?.resolve(data.solution)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  })
  return (problem, options) => {
    const answer = Promise.withResolvers<PlanSolution>()
    number += 1
    waiting.set(number, answer)
    worker.postMessage({ number, problem, options } satisfies SolverTask)
    return answer.promise
  }
}
