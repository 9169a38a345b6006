import { logOdds, probabilityOf } from '../shared/probability.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import type { Sourced } from '../shared/sourced.ts'
import { buildProblem, type Known, type Problem } from './build-problem.ts'
import type { CheckContext } from './check-context.ts'
import { holdOthers } from './hold-others.ts'
import { infer } from './infer.ts'
import type { Elimination } from './plan-elimination.ts'
import type { Pick } from './prior-odds.ts'
import { type WithinReach, withoutFindings } from './within-reach.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** Redraws, and fewer of them where one inference is heavier. */
const MOST_DRAWS = 120
const FEWEST_DRAWS = 40
const STATE_BUDGET = 2_000_000
/** Above this many states the shift of each draw is computed with the other contributors held where they are. */
const HEAVY = 60_000
/** The interval holds the middle 90 % of the redraws. */
const TAIL = 0.05

/**
 * How far each probability could be off because the numbers behind it are uncertain: every parameter is redrawn inside
 * its stated range, all at once, and the posterior computed again. The same seed gives the same intervals.
 */
export function intervals(
  context: CheckContext,
  known: Known,
  options: { readonly reach: WithinReach; readonly posterior: Float64Array; readonly seed: number }
): Interval[] {
  const { reach, posterior, seed } = options
  const { plan, setAside } = reach
  const affordable = Math.floor(STATE_BUDGET / Math.max(plan.states, 1))
  const draws = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, affordable))
  const pick = redraw(seededRandom(seed))
  const solve = plan.states > HEAVY ? shiftFrom(reach.problem, posterior) : solveWith(plan)
  const samples = context.network.contributors.map(() => new Float64Array(draws))
  for (let draw = 0; draw < draws; draw++) {
    const drawn = solve(withoutFindings(buildProblem(context, known, pick), setAside))
    for (const [i, sample] of samples.entries()) sample[draw] = drawn[i] ?? 0
  }
  return samples.map((sample) => {
    sample.sort()
    const at = (share: number) => sample[Math.round(share * (draws - 1))] ?? 0
    return { low: at(TAIL), high: at(1 - TAIL) }
  })
}

type Solve = (problem: Problem) => Float64Array

function solveWith(plan: Elimination): Solve {
  return (problem) => infer(problem, plan).posterior
}

/** The exact posterior, shifted in log-odds by as much as the draw shifts the approximation. */
function shiftFrom(base: Problem, posterior: Float64Array): Solve {
  const held = holdOthers(base, posterior)
  return (problem) =>
    holdOthers(problem, posterior).map((drawn, i) => {
      const p = posterior[i] ?? 0
      if (p <= 0) return 0
      return probabilityOf(Math.exp(logOdds(p) + logOdds(drawn) - logOdds(held[i] ?? 0)))
    })
}

/**
 * A triangular draw with its mode at the value, on the scale where the range is about symmetric: log-odds for a
 * probability, logarithm for an odds ratio.
 */
function redraw(random: () => number): Pick {
  return (parameter, scale) => {
    const u = random()
    const { value, low, high } = parameter
    if (!(low < high) || low <= 0) return value
    if (scale === 'odds-ratio') return Math.exp(triangular(u, parameter, Math.log))
    if (high >= 1) return triangular(u, parameter, (p) => p)
    const x = triangular(u, parameter, (p) => Math.log(p / (1 - p)))
    return 1 / (1 + Math.exp(-x))
  }
}

function triangular(u: number, parameter: Sourced, to: (value: number) => number): number {
  const low = to(parameter.low)
  const high = to(parameter.high)
  const mode = Math.min(Math.max(to(parameter.value), low), high)
  const width = high - low
  const left = (mode - low) / width
  return u < left
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode))
}
