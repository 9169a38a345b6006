import type { Problem } from './build-problem.ts'
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

export function sumOut(problem: Problem, plan: Pick<Elimination, 'steps'>): SummedOut {
  const run: Run = { problem, priors: priorTables(problem, plan.steps), before: [] }
  const total = forward(run, plan.steps)
  return { joint: backward(run, plan.steps), total }
}

interface Run {
  readonly problem: Problem
  /** By contributor: prior probability for each configuration of its coupled parents. */
  readonly priors: ReadonlyMap<number, Float64Array>
  /** The vector before each contributor step. */
  readonly before: Float64Array[]
}

function forward(run: Run, steps: readonly Step[]): number {
  let vector = new Float64Array([1])
  for (const step of steps) {
    if (step.kind === 'open') vector = openForward(vector, run.problem.bits[step.bit]?.leak ?? 0)
    else if (step.kind === 'close') {
      vector = closeForward(vector, step.position, endWeights(run, step.bit))
    } else {
      run.before.push(vector)
      vector = contributorForward(run, step, vector)
    }
  }
  return vector[0] ?? 0
}

function backward(run: Run, steps: readonly Step[]): Float64Array {
  const joint = new Float64Array(run.problem.odds.length)
  let value = new Float64Array([1])
  for (const step of steps.toReversed()) {
    if (step.kind === 'contributor') {
      const { next, active } = contributorValue(run, step, value)
      joint[step.contributor] = dot(run.before.pop() ?? next, active)
      value = next
    } else value = passBackward(run, step, value)
  }
  return joint
}

type Passing = Exclude<Step, ContributorStep>

function passBackward(run: Run, step: Passing, value: Float64Array): Float64Array<ArrayBuffer> {
  if (step.kind === 'open') return openBackward(value, run.problem.bits[step.bit]?.leak ?? 0)
  return closeBackward(value, step.position, endWeights(run, step.bit))
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

type Ends = readonly [absent: number, present: number]

function endWeights(run: Run, bit: number): Ends {
  const ends = run.problem.bits[bit]
  return ends ? [ends.ifAbsent, ends.ifPresent] : [1, 1]
}

function openForward(vector: Float64Array, leak: number): Float64Array<ArrayBuffer> {
  const size = vector.length
  const next = new Float64Array(2 * size)
  for (let s = 0; s < size; s++) {
    const mass = vector[s] as number
    next[s] = (1 - leak) * mass
    next[s + size] = leak * mass
  }
  return next
}

function openBackward(value: Float64Array, leak: number): Float64Array<ArrayBuffer> {
  const size = value.length >> 1
  const next = new Float64Array(size)
  for (let s = 0; s < size; s++) {
    next[s] = (1 - leak) * (value[s] as number) + leak * (value[s + size] as number)
  }
  return next
}

function closeForward(
  vector: Float64Array,
  position: number,
  ends: Ends
): Float64Array<ArrayBuffer> {
  const [absent, present] = ends
  const bit = 1 << position
  const next = new Float64Array(vector.length >> 1)
  for (let s = 0; s < next.length; s++) {
    const low = s & (bit - 1)
    const from = ((s - low) << 1) | low
    next[s] = absent * (vector[from] as number) + present * (vector[from | bit] as number)
  }
  return next
}

function closeBackward(
  value: Float64Array,
  position: number,
  ends: Ends
): Float64Array<ArrayBuffer> {
  const [absent, present] = ends
  const bit = 1 << position
  const next = new Float64Array(value.length << 1)
  for (let s = 0; s < value.length; s++) {
    const low = s & (bit - 1)
    const to = ((s - low) << 1) | low
    const v = value[s] as number
    next[to] = absent * v
    next[to | bit] = present * v
  }
  return next
}

function contributorForward(
  run: Run,
  step: ContributorStep,
  vector: Float64Array
): Float64Array<ArrayBuffer> {
  const active = vector.slice()
  for (const [k, position] of step.positions.entries()) {
    explain(active, position, strengthAt(run, step, k))
  }
  const size = vector.length
  const next = new Float64Array(step.keepsStatus ? 2 * size : size)
  const offset = step.keepsStatus ? size : 0
  const denial = run.problem.denials[step.contributor] ?? 1
  const prior = priorByState(run, step, size)
  for (let s = 0; s < size; s++) {
    const p = prior.length === 1 ? (prior[0] as number) : (prior[s] as number)
    next[s] = (1 - p) * (vector[s] as number)
    next[s + offset] = (next[s + offset] as number) + p * denial * (active[s] as number)
  }
  return next
}

/** Value of each state before the step, and the part of it in which the contributor is active. */
function contributorValue(
  run: Run,
  step: ContributorStep,
  value: Float64Array
): { next: Float64Array<ArrayBuffer>; active: Float64Array<ArrayBuffer> } {
  const size = step.keepsStatus ? value.length >> 1 : value.length
  const active = value.slice(value.length - size)
  for (const [k, position] of step.positions.entries()) {
    expectExplained(active, position, strengthAt(run, step, k))
  }
  const denial = run.problem.denials[step.contributor] ?? 1
  const prior = priorByState(run, step, size)
  const next = new Float64Array(size)
  for (let s = 0; s < size; s++) {
    const p = prior.length === 1 ? (prior[0] as number) : (prior[s] as number)
    const on = p * denial * (active[s] as number)
    active[s] = on
    next[s] = (1 - p) * (value[s] as number) + on
  }
  return { next, active }
}

function strengthAt(run: Run, step: ContributorStep, k: number): number {
  return run.problem.links[step.contributor]?.[k]?.strength ?? 0
}

/** Moves the share `strength` of what is unexplained at this position to explained. */
function explain(vector: Float64Array, position: number, strength: number): void {
  const bit = 1 << position
  for (let block = 0; block < vector.length; block += bit << 1) {
    for (let s = block; s < block + bit; s++) {
      const unexplained = vector[s] as number
      vector[s | bit] = (vector[s | bit] as number) + strength * unexplained
      vector[s] = (1 - strength) * unexplained
    }
  }
}

/** The adjoint of `explain`: from the value of each state to its value before the share moved. */
function expectExplained(value: Float64Array, position: number, strength: number): void {
  const bit = 1 << position
  for (let block = 0; block < value.length; block += bit << 1) {
    for (let s = block; s < block + bit; s++) {
      value[s] = (1 - strength) * (value[s] as number) + strength * (value[s | bit] as number)
    }
  }
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
