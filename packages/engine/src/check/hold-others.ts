import type { Problem } from './build-problem.ts'

/**
 * Each contributor's probability from its own prior and findings, the others being active as often as `posterior` says:
 * an approximation for comparing two problems where exact inference on both would take too long.
 */
export function holdOthers(problem: Problem, posterior: Float64Array): Float64Array {
  const unexplained = problem.bits.map((bit) => 1 - bit.leak)
  for (const [j, links] of problem.links.entries()) {
    for (const { bit, strength } of links) {
      unexplained[bit] = (unexplained[bit] ?? 1) * (1 - strength * (posterior[j] ?? 0))
    }
  }
  return problem.odds.map((prior, i) => {
    const own = { posterior: posterior[i] ?? 0, links: problem.links[i] ?? [] }
    const odds = prior * (problem.denials[i] ?? 1) * likelihoodRatio(problem, own, unexplained)
    return odds / (1 + odds)
  })
}

function likelihoodRatio(
  problem: Problem,
  own: { readonly posterior: number; readonly links: Problem['links'][number] },
  unexplained: readonly number[]
): number {
  let ratio = 1
  for (const { bit, strength } of own.links) {
    const end = problem.bits[bit]
    if (!end) continue
    const others = (unexplained[bit] ?? 1) / (1 - strength * own.posterior)
    const asAnswered = (absent: number) => end.ifAbsent * absent + end.ifPresent * (1 - absent)
    ratio *= asAnswered(others * (1 - strength)) / asAnswered(others)
  }
  return ratio
}
