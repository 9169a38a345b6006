import { holds } from '../shared/evaluate-expression.ts'
import { type Answers, isNo, isYes } from '../shared/evidence.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Profile } from '../shared/person.ts'
import { probabilityOf } from '../shared/probability.ts'
import type { Item } from '../shared/question-knowledge.ts'
import type { CheckContext } from './check-context.ts'
import { compoundLikelihood, type Likelihood } from './compound-likelihood.ts'
import type { Link, Network } from './network.ts'
import { type Pick as PickNumber, priorOdds, useValue } from './prior-odds.ts'

/** Prior probabilities never reach certainty, whatever risk factors pile up. */
export const PRIOR_CAP = 0.95

/**
 * One person's inference problem. A *bit* is a finding that needs an explanation: one answered yes, or a compound of
 * which some parts are known. Findings answered no need no bit: they only weigh down the contributors that would bring
 * them on.
 */
export interface Problem {
  readonly bits: readonly Bit[]
  /** By contributor: prior odds before coupled parents. */
  readonly odds: Float64Array
  /** By contributor: P(all findings answered no | this contributor active), the leaks aside. */
  readonly denials: Float64Array
  /** P(all findings answered no | nothing active). */
  readonly leakDenial: number
  /** By contributor: which bits it can bring on, and how strongly. */
  readonly links: readonly (readonly BitLink[])[]
  readonly coupling: Network['coupling']
}

/** The part of a problem that decides how it is best solved. */
export type Structure = Pick<Problem, 'bits' | 'links' | 'coupling'>

/** Likelihood 0 and 1 for a plain yes. */
export interface Bit extends Likelihood {
  readonly finding: number
  readonly leak: number
}

export interface BitLink {
  readonly bit: number
  readonly strength: number
}

export type ProblemContext = Pick<CheckContext, 'knowledge' | 'network' | 'items'>

/** What inference reads of a person: answers with all that follows from them. */
export interface Known {
  readonly profile: Profile
  readonly answers: Answers
  readonly chances: ReadonlyMap<string, number>
  readonly marked: ReadonlySet<string>
}

export function buildProblem(
  context: ProblemContext,
  known: Known,
  pick: PickNumber = useValue
): Problem {
  const { network } = context
  const { bits, denied } = sortFindings(context, known)
  const bitOf = new Map(bits.map((bit, i) => [bit.finding, i]))
  const priorContext = { ...known, items: context.items, pick }
  const linkContext = { network, items: context.items, known, pick, bitOf, denied }
  const reach = network.links.map((links) => reachOf(links, linkContext))
  let leakDenial = 1
  for (const finding of denied) leakDenial *= 1 - (network.leak[finding] ?? 0)
  return {
    bits,
    odds: Float64Array.from(network.contributors, (c) => priorOdds(c, priorContext)),
    denials: Float64Array.from(reach, (r) => r.denial),
    leakDenial,
    links: reach.map((r) => r.bitLinks),
    coupling: network.coupling
  }
}

/** Prior probability of each contributor, coupled parents aside. */
export function priorsOf(problem: Problem): Float64Array {
  return problem.odds.map((odds) => probabilityOf(odds, PRIOR_CAP))
}

interface LinkContext {
  readonly network: Network
  readonly items: ReadonlyMap<string, Item>
  readonly known: Known
  readonly pick: PickNumber
  readonly bitOf: ReadonlyMap<number, number>
  readonly denied: ReadonlySet<number>
}

/** What one contributor does to the answered findings. */
function reachOf(
  links: readonly Link[],
  context: LinkContext
): { denial: number; bitLinks: BitLink[] } {
  let denial = 1
  const bitLinks: BitLink[] = []
  for (const link of links) {
    const bit = context.bitOf.get(link.finding)
    if (bit === undefined && !context.denied.has(link.finding)) continue
    const open = !link.requiresAny || link.requiresAny.some((i) => isYes(context.known.answers, i))
    const strength = open ? strengthOf(link, context) : 0
    if (bit === undefined) denial *= 1 - strength
    else if (strength > 0) bitLinks.push({ bit, strength })
  }
  return { denial, bitLinks }
}

/**
 * The link's strength: as published; redrawn with its probability; or, for a laboratory result beyond its marked limit,
 * 1 - (1-p')/(1-leak') with p' = max(leak', p x factor).
 */
function strengthOf(link: Link, context: LinkContext): number {
  const id = context.network.findings[link.finding] ?? ''
  const p = context.pick(link.p, 'probability')
  const marked = context.known.marked.has(id) ? context.items.get(id)?.lab?.marked : undefined
  if (marked) return excess(Math.max(marked.leak, p * marked.pFactor), marked.leak)
  if (p === link.p.value) return link.strength
  const leak = context.network.leak[link.finding] ?? 0
  const published = excess(link.p.value, leak)
  if (published <= 0) return 0
  // Never quite 0, so that a redraw keeps the structure a plan was made for.
  return Math.min(Math.max((link.strength * excess(p, leak)) / published, 1e-9), 0.999)
}

/** What a contributor adds to a leak so that the finding has probability p. */
function excess(p: number, leak: number): number {
  return 1 - (1 - p) / (1 - leak)
}

interface SortedFindings {
  readonly bits: readonly Bit[]
  readonly denied: ReadonlySet<number>
}

function sortFindings(context: ProblemContext, known: Known): SortedFindings {
  const { network, items } = context
  const muted = mutedFindings(context.knowledge, known)
  const bits: Bit[] = []
  const soft: Bit[] = []
  const denied = new Set<number>()
  for (const [finding, id] of network.findings.entries()) {
    if (muted.has(id)) continue
    const leak = leakOf(context, known, finding)
    const pattern = items.get(id)?.compound
    if (isYes(known.answers, id)) bits.push({ finding, leak, ifAbsent: 0, ifPresent: 1 })
    else if (isNo(known.answers, id)) denied.add(finding)
    else if (pattern) {
      const likelihood = compoundLikelihood(pattern, known.answers)
      if (likelihood) soft.push({ finding, leak, ...likelihood })
    }
  }
  return { bits: [...bits, ...soft], denied }
}

function leakOf(context: ProblemContext, known: Known, finding: number): number {
  const id = context.network.findings[finding] ?? ''
  const marked = known.marked.has(id) ? context.items.get(id)?.lab?.marked : undefined
  return marked?.leak ?? context.network.leak[finding] ?? 0
}

function mutedFindings(knowledge: Knowledge, known: Known): Set<string> {
  const facts = {
    answers: known.answers,
    profile: known.profile,
    labs: new Map<string, number>(),
    labWords: new Map(),
    definitions: {}
  }
  return new Set(
    knowledge.mutes.filter((mute) => holds(mute.when, facts)).flatMap((mute) => mute.mute)
  )
}
