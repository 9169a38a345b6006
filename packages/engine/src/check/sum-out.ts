import type { Problem } from './build-problem.ts'
import { expectAllExplained, explainAll, type PlacedLink } from './explain-states.ts'
import type { ContributorStep, Elimination, Step } from './plan-elimination.ts'
import { priorTables } from './prior-tables.ts'

/**
 * Runs a plan forward and backward over dense vectors. A state says, per open bit, whether what has been summed out so
 * far explains it; every number is a product and sum of non-negative ones, so nothing cancels and the result is exact to
 * rounding, whatever the number of positive findings (plain inclusion-exclusion is not).
 */
export interface SummedOut {
  /** By contributor touched by the plan: P(active and everything answered), unnormalised. */
  readonly joint: Float64Array
  /** P(bits as answered), unnormalised by the untouched contributors and the leaks of denied findings. */
  readonly total: number
}

export function sumOut(problem: Problem, plan: Elimination): SummedOut {
  const run = startRun(problem, plan)
  for (const step of plan.steps) forward(run, step)
  const total = run.vector[0] ?? 0
  run.vector[0] = 1
  for (const step of plan.steps.toReversed()) backward(run, step)
  return { joint: run.joint, total }
}

/** One vector, worked on in place: the loops below allocate nothing. */
interface Run {
  readonly problem: Problem
  /** By contributor: prior probability for each configuration of its coupled parents. */
  readonly priors: ReadonlyMap<number, Float64Array>
  /** Forward: mass of each state. Backward: probability that from there all ends as answered. */
  readonly vector: Float64Array
  /** The part in which the contributor at hand is active. */
  readonly active: Float64Array
  /** States in use. */
  size: number
  /** The vectors before each contributor step, one after the other. */
  readonly before: Float64Array
  filled: number
  readonly joint: Float64Array
}

function startRun(problem: Problem, plan: Elimination): Run {
  const most = 2 ** (plan.width + 1)
  const run: Run = {
    problem,
    priors: priorTables(problem, plan.steps),
    vector: new Float64Array(most),
    active: new Float64Array(most),
    size: 1,
    before: new Float64Array(plan.states),
    filled: 0,
    joint: new Float64Array(problem.odds.length)
  }
  run.vector[0] = 1
  return run
}

function forward(run: Run, step: Step): void {
  if (step.kind === 'open') openForward(run, run.problem.bits[step.bit]?.leak ?? 0)
  else if (step.kind === 'close') closeForward(run, step.position, endWeights(run, step.bit))
  else contributorForward(run, step)
}

function backward(run: Run, step: Step): void {
  if (step.kind === 'open') openBackward(run, run.problem.bits[step.bit]?.leak ?? 0)
  else if (step.kind === 'close') closeBackward(run, step.position, endWeights(run, step.bit))
  else contributorBackward(run, step)
}

type Ends = readonly [absent: number, present: number]

function endWeights(run: Run, bit: number): Ends {
  const ends = run.problem.bits[bit]
  return ends ? [ends.ifAbsent, ends.ifPresent] : [1, 1]
}

function openForward(run: Run, leak: number): void {
  const { vector, size } = run
  for (let s = 0; s < size; s++) {
    const mass = vector[s] as number
    vector[s + size] = leak * mass
    vector[s] = (1 - leak) * mass
  }
  run.size = 2 * size
}

function openBackward(run: Run, leak: number): void {
  const { vector } = run
  const size = run.size >> 1
  for (let s = 0; s < size; s++) {
    vector[s] = (1 - leak) * (vector[s] as number) + leak * (vector[s + size] as number)
  }
  run.size = size
}

function closeForward(run: Run, position: number, [absent, present]: Ends): void {
  const { vector } = run
  const bit = 1 << position
  const size = run.size >> 1
  // Upwards: a pair lies never below the place its sum goes to.
  for (let s = 0; s < size; s++) {
    const from = ((s >> position) << (position + 1)) | (s & (bit - 1))
    vector[s] = absent * (vector[from] as number) + present * (vector[from + bit] as number)
  }
  run.size = size
}

function closeBackward(run: Run, position: number, [absent, present]: Ends): void {
  const { vector, size } = run
  const bit = 1 << position
  // Downwards: a value goes to places at or above its own, all read already.
  for (let s = size - 1; s >= 0; s--) {
    const to = ((s >> position) << (position + 1)) | (s & (bit - 1))
    const value = vector[s] as number
    vector[to + bit] = present * value
    vector[to] = absent * value
  }
  run.size = 2 * size
}

function contributorForward(run: Run, step: ContributorStep): void {
  const { vector, active, size } = run
  run.before.set(vector.subarray(0, size), run.filled)
  run.filled += size
  active.set(vector.subarray(0, size))
  explainAll(active, size, linksOf(run, step))
  const denial = run.problem.denials[step.contributor] ?? 1
  const prior = priorByState(run, step, size)
  const same = prior.length === 1
  let p = prior[0] as number
  for (let s = 0; s < size; s++) {
    if (!same) p = prior[s] as number
    const on = p * denial * (active[s] as number)
    const off = (1 - p) * (vector[s] as number)
    vector[s] = step.keepsStatus ? off : off + on
    if (step.keepsStatus) vector[s + size] = on
  }
  if (step.keepsStatus) run.size = 2 * size
}

function contributorBackward(run: Run, step: ContributorStep): void {
  const { vector, active, before } = run
  const size = step.keepsStatus ? run.size >> 1 : run.size
  active.set(vector.subarray(run.size - size, run.size))
  expectAllExplained(active, size, linksOf(run, step))
  const denial = run.problem.denials[step.contributor] ?? 1
  const prior = priorByState(run, step, size)
  const same = prior.length === 1
  run.filled -= size
  const offset = run.filled
  let p = prior[0] as number
  let sum = 0
  for (let s = 0; s < size; s++) {
    if (!same) p = prior[s] as number
    const on = p * denial * (active[s] as number)
    sum += (before[offset + s] as number) * on
    vector[s] = (1 - p) * (vector[s] as number) + on
  }
  run.size = size
  run.joint[step.contributor] = sum
}

/** The contributor's links to open bits, lowest position first. */
function linksOf(run: Run, step: ContributorStep): PlacedLink[] {
  const own = run.problem.links[step.contributor] ?? []
  return step.positions
    .map((position, k) => ({ position, strength: own[k]?.strength ?? 0 }))
    .sort((a, b) => a.position - b.position)
}

/** The prior: one number, or one per state where coupled parents' status bits decide. */
function priorByState(run: Run, step: ContributorStep, size: number): Float64Array {
  const table = run.priors.get(step.contributor) ?? new Float64Array(1)
  if (step.parents.length === 0) return table
  const byState = new Float64Array(size)
  for (let s = 0; s < size; s++) {
    let config = 0
    for (let k = 0; k < step.parents.length; k++) {
      config |= ((s >> (step.parents[k]?.position ?? 0)) & 1) << k
    }
    byState[s] = table[config] as number
  }
  return byState
}
