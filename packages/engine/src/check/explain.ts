import type { Weight } from '../shared/assessment.ts'
import { type Evidence, isYes } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import { inHundred } from '../shared/in-hundred.ts'
import { logOdds } from '../shared/probability.ts'
import { buildProblem, type Known, type Problem } from './build-problem.ts'
import type { CheckContext } from './check-context.ts'
import { holdOthers } from './hold-others.ts'
import { type Inference, infer } from './infer.ts'
import type { Elimination } from './plan-elimination.ts'
import { settleAnswers } from './settle-answers.ts'

/** By contributor: what each answer did to it, strongest first. */
export type Explanation = readonly (readonly Weight[])[]

/** Weights nearer to zero than this say nothing worth reading. */
const NOTICEABLE = 0.05
/** Above this many states for one inference, leaving each answer out in turn would take too long. */
const HEAVY = 60_000

/**
 * Leave-one-out: the log-odds of each contributor with all answers, less those with one answer taken back (and with it
 * all that follows from it). Where the network is heavy, the change is computed with the other contributors held at
 * their posteriors.
 */
export function explain(
  context: CheckContext,
  evidence: Evidence,
  inference: Inference
): Explanation {
  const weights: Weight[][] = context.network.contributors.map(() => [])
  const compare = comparer(context, evidence, inference)
  for (const { item, known } of leftOut(context, evidence)) {
    const said = whatWasSaid(context, evidence, item)
    const changes = compare(buildProblem(context, known))
    for (const [i, weight] of changes.entries()) {
      if (Math.abs(weight) >= NOTICEABLE) weights[i]?.push({ item, ...said, weight })
    }
  }
  return weights.map((own) => own.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)))
}

function whatWasSaid(
  { knowledge, items }: CheckContext,
  { answers, chances }: Evidence,
  item: string
): Pick<Weight, 'answer' | 'text'> {
  const chance = chances.get(item)
  if (chance === undefined) return { answer: answers.get(item) ?? 'unsure' }
  const nutrient = knowledge.nutrients.find(({ id }) => id === items.get(item)?.lowIntakeOf)
  const filling = { nutrient: nutrient?.name ?? item, count: inHundred(chance) }
  const text = fillIn(knowledge.words.phrases['food-log.says'] ?? '', filling)
  return { answer: chance < 0.5 ? 'no' : 'yes', text }
}

/** By contributor: log-odds now, less log-odds in a problem with an answer left out. */
function comparer(
  context: CheckContext,
  evidence: Evidence,
  { posterior, plan }: Inference
): (without: Problem) => number[] {
  const heavy = plan.states > HEAVY
  const base = buildProblem(context, evidence)
  const solve = (problem: Problem) =>
    heavy ? holdOthers(problem, posterior) : inferOn(problem, { base, plan })
  const now = Array.from(heavy ? solve(base) : posterior, logOdds)
  return (without) => {
    const then = solve(without)
    return now.map((before, i) => before - logOdds(then[i] ?? 0))
  }
}

/**
 * A problem with fewer bits, solved on the plan of the whole one: a bit that fell away may end either way. Where an
 * answer's absence opens something new, it gets a plan of its own.
 */
function inferOn(
  problem: Problem,
  whole: { readonly base: Problem; readonly plan: Elimination }
): Float64Array {
  const { base, plan } = whole
  const place = new Map(problem.bits.map((bit, i) => [bit.finding, i]))
  const covered = problem.bits.every((bit) => base.bits.some((b) => b.finding === bit.finding))
  if (!covered) return infer(problem).posterior
  const bits = base.bits.map((bit) => {
    const left = problem.bits[place.get(bit.finding) ?? -1]
    return left ?? { ...bit, ifAbsent: 1, ifPresent: 1 }
  })
  const links = base.links.map((own, i) =>
    own.map(({ bit }) => {
      const now = place.get(base.bits[bit]?.finding ?? -1)
      const link = problem.links[i]?.find((candidate) => candidate.bit === now)
      return { bit, strength: link?.strength ?? 0 }
    })
  )
  const gained = problem.links.some((own, i) => own.length > (base.links[i]?.length ?? 0))
  return infer(gained ? problem : { ...problem, bits, links }, gained ? undefined : plan).posterior
}

/** The evidence without each thing the person told us, one at a time: an answer, a food log's, a laboratory result. */
function* leftOut(
  context: CheckContext,
  evidence: Evidence
): Generator<{ item: string; known: Known }> {
  const { knowledge } = context
  const { profile, labs, chances } = evidence
  for (const item of chances.keys()) {
    yield { item, known: { ...evidence, chances: without(chances, item) } }
  }
  for (const item of evidence.stated.keys()) {
    const stated = without(evidence.stated, item)
    const known = { profile, chances, ...settleAnswers(knowledge, stated, { profile, labs }) }
    if (differs(known, evidence)) yield { item, known }
  }
  for (const analyte of new Set(labs.map((lab) => lab.analyte))) {
    const rest = labs.filter((lab) => lab.analyte !== analyte)
    const settled = settleAnswers(knowledge, evidence.stated, { profile, labs: rest })
    const known = { profile, chances, ...settled }
    const item = itemOf(context, evidence, analyte)
    if (item !== undefined && differs(known, evidence)) yield { item, known }
  }
}

function without<T>(entries: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(entries)
  rest.delete(key)
  return rest
}

/** The item a result answers: the one it answers with yes, where there is one. */
function itemOf(context: CheckContext, evidence: Evidence, analyte: string): string | undefined {
  const answered = context.knowledge.items
    .filter((item) => item.lab?.analyte === analyte && evidence.answers.has(item.id))
    .map((item) => item.id)
  return answered.find((item) => isYes(evidence.answers, item)) ?? answered[0]
}

function differs(known: Known, evidence: Evidence): boolean {
  return known.answers.size !== evidence.answers.size || known.marked.size !== evidence.marked.size
}
