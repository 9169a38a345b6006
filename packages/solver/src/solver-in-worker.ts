import type { PlanSolution, Solve } from '@charley/engine'
import type { SolverNews, SolverTask } from './solver-messages.ts'

/** A worker of the browser or a thread of Node, as far as it matters here. */
export interface SolverWorker {
  readonly give: (task: SolverTask) => void
  readonly end: () => void
}

/** What a worker tells whoever started it. */
export interface SolverWorkerReports {
  readonly news: (news: SolverNews) => void
  readonly failed: (error: Error) => void
}

export interface SolverInWorker {
  readonly solve: Solve
  /** Gives up what is being solved and what waits, which then fails, and begins afresh. */
  readonly restart: () => void
  /** Gives everything up and ends the worker; a further problem would start another one. */
  readonly stop: () => void
}

export interface SolverInWorkerOptions {
  readonly start: (reports: SolverWorkerReports) => SolverWorker
  /**
   * A worker that takes longer over one problem is ended, and the problem has timed out: the limit a solver keeps by
   * itself is looked at only now and then. Loading does not count.
   */
  readonly secondsAtMost: number
}

interface Waiting extends PromiseWithResolvers<PlanSolution> {
  readonly task: SolverTask
}

/** One warm solver beside the thread that asks, which goes on answering meanwhile. Problems are solved in turn. */
export function solverInWorker({ start, secondsAtMost }: SolverInWorkerOptions): SolverInWorker {
  const queue: Waiting[] = []
  let worker: SolverWorker | undefined
  let isLoaded = false
  let inWork: Waiting | undefined
  let clock: ReturnType<typeof setTimeout> | undefined

  const begin = () => {
    const started = start({
      news: (news) => {
        // What an ended worker had sent before is nobody's answer any more.
        if (worker !== started) return
        if (news.kind === 'ready') isLoaded = true
        else finish(news.solution)
        giveNext()
      },
      failed: (error) => {
        if (worker === started) giveUp(error)
      }
    })
    worker = started
  }
  const giveNext = () => {
    if (inWork !== undefined || queue.length === 0) return
    // One that failed is replaced once it is needed, so that a lasting failure does not start one after the other.
    if (worker === undefined) begin()
    if (!isLoaded) return
    inWork = queue.shift()
    if (inWork === undefined) return
    clock = setTimeout(outOfTime, secondsAtMost * 1000)
    worker?.give(inWork.task)
  }
  const finish = (solution: PlanSolution) => {
    clearTimeout(clock)
    inWork?.resolve(solution)
    inWork = undefined
  }
  const end = () => {
    worker?.end()
    worker = undefined
    isLoaded = false
  }
  const outOfTime = () => {
    end()
    finish({ status: 'timed-out' })
    begin()
  }
  const giveUp = (error: Error) => {
    end()
    clearTimeout(clock)
    for (const { reject } of [...(inWork ? [inWork] : []), ...queue.splice(0)]) reject(error)
    inWork = undefined
  }

  begin()
  return {
    solve: (problem, options) => {
      const waiting = { task: { problem, options }, ...Promise.withResolvers<PlanSolution>() }
      queue.push(waiting)
      giveNext()
      return waiting.promise
    },
    restart: () => {
      giveUp(new Error('called off'))
      begin()
    },
    stop: () => giveUp(new Error('the solver was stopped'))
  }
}
