import { probabilityOf } from '../shared/probability.ts'
import { PRIOR_CAP, type Problem } from './build-problem.ts'
import type { ContributorStep, Elimination } from './plan-elimination.ts'

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
  const run: Run = { problem, priors: priorTables(problem, plan), before: [] }
  const total = forward(run, plan)
  return { joint: backward(run, plan), total }
}

interface Run {
  readonly problem: Problem
  /** By contributor: prior probability for each configuration of its coupled parents. */
  readonly priors: ReadonlyMap<number, Float64Array>
  /** The vector before each contributor step. */
  readonly before: Float64Array[]
}

function priorTables(problem: Problem, plan: Elimination): Map<number, Float64Array> {
  const tables = new Map<number, Float64Array>()
  for (const step of plan.steps) {
    if (step.kind !== 'contributor') continue
    const table = new Float64Array(1 << step.parents.length)
    for (let config = 0; config < table.length; config++) {
      let odds = problem.odds[step.contributor] ?? 0
      for (const [k, { link }] of step.parents.entries()) {
        const coupling = problem.coupling[link]
        if (!coupling) continue
        const { effect, reference } = coupling
        odds *= (config & (1 << k) ? effect : 1) / (1 - reference + reference * effect)
      }
      table[config] = probabilityOf(odds, PRIOR_CAP)
    }
    tables.set(step.contributor, table)
  }
  return tables
}

function forward(run: Run, plan: Elimination): number {
  let vector = new Float64Array([1])
  for (const step of plan.steps) {
    if (step.kind === 'open') vector = openForward(vector, run.problem.bits[step.bit]?.leak ?? 0)
    else if (step.kind === 'close')
      vector = closeForward(vector, step.position, endWeights(run, step.bit))
    else {
      run.before.push(vector)
      vector = contributorForward(run, step, vector)
    }
  }
  return vector[0] ?? 0
}

function backward(run: Run, plan: Elimination): Float64Array {
  const joint = new Float64Array(run.problem.odds.length)
  let value = new Float64Array([1])
  for (let i = plan.steps.length - 1; i >= 0; i--) {
    const step = plan.steps[i]
    if (!step) continue
    if (step.kind === 'open') value = openBackward(value, run.problem.bits[step.bit]?.leak ?? 0)
    else if (step.kind === 'close')
      value = closeBackward(value, step.position, endWeights(run, step.bit))
    else value = contributorBackward(run, step, { value, joint })
  }
  return joint
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

function contributorBackward(
  run: Run,
  step: ContributorStep,
  flow: { readonly value: Float64Array; readonly joint: Float64Array }
): Float64Array<ArrayBuffer> {
  const { value, joint } = flow
  const before = run.before.pop() ?? new Float64Array()
  const size = before.length
  const active = step.keepsStatus ? value.slice(size) : value.slice()
  for (const [k, position] of step.positions.entries()) {
    expectExplained(active, position, strengthAt(run, step, k))
  }
  const denial = run.problem.denials[step.contributor] ?? 1
  const prior = priorByState(run, step, size)
  const next = new Float64Array(size)
  let sum = 0
  for (let s = 0; s < size; s++) {
    const p = prior.length === 1 ? (prior[0] as number) : (prior[s] as number)
    const on = p * denial * (active[s] as number)
    sum += (before[s] as number) * on
    next[s] = (1 - p) * (value[s] as number) + on
  }
  joint[step.contributor] = sum
  return next
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

/** The adjoint of `explain`. */
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
