import type { PlanColumn, PlanProblem, PlanRow } from '@charley/engine'

export const column = (cost: number, more: Partial<PlanColumn> = {}): PlanColumn => ({
  name: `costs ${cost}`,
  cost,
  lower: 0,
  upper: null,
  whole: true,
  ...more
})

export const row = (factors: readonly number[], bounds: Partial<PlanRow>): PlanRow => ({
  name: 'row',
  lower: null,
  upper: null,
  terms: factors.map((factor, at) => ({ column: at, factor })),
  ...bounds
})

/** Solved by 2: half of 3 and up to the next whole number. */
export const EASY_PROBLEM: PlanProblem = { columns: [column(1)], rows: [row([2], { lower: 3 })] }

/** A market split: many sums to be halved by the same choice. Quick to state, very long to prove. */
export function hardProblem(size: number): PlanProblem {
  const weights = (seed: number) =>
    Array.from(
      { length: size },
      (_, at) => 1 + ((at * at * 7919 + (at + 3) ** seed * 104729) % 99_991)
    )
  const columns = Array.from({ length: size }, () => column(0, { upper: 1 }))
  const rows = [1, 2, 3, 4, 5, 6].map((seed) => {
    const half = Math.floor(weights(seed).reduce((sum, weight) => sum + weight, 0) / 2)
    return row(weights(seed), { lower: half, upper: half })
  })
  const slack = rows.flatMap((_, at) => [
    { column: size + 2 * at, factor: 1 },
    { column: size + 2 * at + 1, factor: -1 }
  ])
  return {
    columns: [...columns, ...slack.map(() => column(1, { whole: false }))],
    rows: rows.map((each, at) => ({
      ...each,
      terms: [...each.terms, ...slack.slice(2 * at, 2 * at + 2)]
    }))
  }
}
