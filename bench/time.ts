export interface Timing {
  /** Milliseconds. */
  readonly median: number
  readonly p90: number
  readonly runs: number
}

/** Times each task once, after running all of them once to warm up; the spread is theirs and the machine's. */
export function time<T>(tasks: readonly T[], run: (task: T) => void): Timing {
  for (const task of tasks) run(task)
  const taken = tasks.map((task) => {
    const start = performance.now()
    run(task)
    return performance.now() - start
  })
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))] ?? Number.NaN
  return { median: at(0.5), p90: at(0.9), runs: taken.length }
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`
}
