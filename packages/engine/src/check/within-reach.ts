import type { Problem } from './build-problem.ts'
import { type Elimination, planElimination } from './plan-elimination.ts'

export interface WithinReach {
  readonly problem: Problem
  readonly plan: Elimination
  /** Findings left out of the ranking, because together with all the others they could not be computed exactly. */
  readonly setAside: readonly number[]
}

/** About a second of work and 128 MB: some fifty positive findings, more than anybody has. */
const MOST_STATES = 16_000_000

/**
 * Sees to it that inference ends soon for any answer sheet, even one that says yes to everything. What is computed is
 * exact; where it would be too much, the findings most contributors share, which tell least, are set aside and named.
 */
export function withinReach(problem: Problem): WithinReach {
  const setAside: number[] = []
  let reduced = problem
  let plan = planElimination(reduced)
  while (plan.states > MOST_STATES) {
    const finding = mostShared(reduced)
    setAside.push(finding)
    reduced = withoutFindings(reduced, [finding])
    plan = planElimination(reduced)
  }
  return { problem: reduced, plan, setAside }
}

/** The problem as if these positive findings had not been asked about. */
export function withoutFindings(problem: Problem, findings: readonly number[]): Problem {
  if (findings.length === 0) return problem
  const left = problem.bits.flatMap((bit, i) => (findings.includes(bit.finding) ? [] : [i]))
  const place = new Map(left.map((bit, i) => [bit, i]))
  return {
    ...problem,
    bits: left.flatMap((bit) => problem.bits[bit] ?? []),
    links: problem.links.map((links) =>
      links.flatMap(({ bit, strength }) => {
        const now = place.get(bit)
        return now === undefined ? [] : [{ bit: now, strength }]
      })
    )
  }
}

function mostShared(problem: Problem): number {
  const shared = problem.bits.map(() => 0)
  for (const { bit } of problem.links.flat()) shared[bit] = (shared[bit] ?? 0) + 1
  const most = shared.indexOf(Math.max(...shared))
  return problem.bits[most]?.finding ?? -1
}
