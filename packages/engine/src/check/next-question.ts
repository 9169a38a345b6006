import type { Assessment, NextQuestion, Triage } from '../shared/assessment.ts'
import type { Evidence } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import { inHundred } from '../shared/in-hundred.ts'
import type { CheckContext } from './check-context.ts'
import { estimateGains } from './estimate-gains.ts'
import type { Inference } from './infer.ts'
import { type Gain, informationGain, suppose } from './information-gain.ts'
import { type OpenQuestion, openQuestions } from './open-questions.ts'
import { triageRedFlags, urgency } from './triage-red-flags.ts'

/** Expected bits that a question must promise beyond its burden; below, more answers would change little. */
const WORTH_ASKING = 0.02
/** Bits per unit of burden: what a person's effort is weighed at. */
const BURDEN = 0.006
/** A line of a checklist is quicker to answer than a question of its own. */
const LINE_BURDEN = 0.3
/** One level of care more urgent, times its chance, counts as so many bits. */
const LEVEL_WORTH = 0.15
/** P(yes) of a sign that is only asked for safety and has no background of its own. */
const RARE_SIGN = 0.01
/** Questions chosen by their worth, beyond those always asked. */
const MOST_CHOSEN = 8
/** Looked at exactly, unless one inference is so heavy (states) that estimates have to do. */
const SHORTLIST = 5
const HEAVY = 60_000

export interface Asking {
  readonly inference: Inference
  readonly triage: Triage
  readonly skipped: ReadonlySet<string>
}

export type NextStep = Pick<Assessment, 'next' | 'stop'>

/**
 * What to ask next, and why: first what is always asked, in its order; then the question that is expected to tell most
 * about what is behind it or to change the level of care, less the effort of answering. Stops at a stated emergency,
 * when nothing left is worth asking, or when enough was asked.
 */
export function nextQuestion(context: CheckContext, evidence: Evidence, asking: Asking): NextStep {
  if (statedEmergency(asking.triage)) return { stop: 'emergency' }
  const open = openQuestions(context, evidence, asking.skipped)
  const always = open
    .filter(({ question }) => question.order !== undefined)
    .sort((a, b) => (a.question.order ?? 0) - (b.question.order ?? 0))
  const chosenSoFar = countChosen(context, evidence)
  const [first] = always
  if (first) {
    const why = context.knowledge.words.phrases[`why.${first.question.phase}`] ?? ''
    return { next: describe(first, { why, gain: 0, always: always.length }) }
  }
  if (chosenSoFar >= MOST_CHOSEN) return { stop: 'enough-asked' }
  const best = mostWorth(context, evidence, { asking, open })
  return best ? { next: best } : { stop: 'settled' }
}

function statedEmergency(triage: Triage): boolean {
  return triage.reasons.some((r) => r.level === 'emergency' && r.certainty === 'stated')
}

/** Questions beyond the fixed ones that were answered already. */
function countChosen(context: CheckContext, evidence: Evidence): number {
  const chosen = [...context.questions.values()].filter(
    (q) =>
      q.order === undefined &&
      q.phase !== 'medicines' &&
      q.items.every((item) => evidence.answers.has(item))
  )
  return chosen.filter((q) => q.items.some((item) => evidence.stated.has(item))).length
}

function mostWorth(
  context: CheckContext,
  evidence: Evidence,
  from: { readonly asking: Asking; readonly open: readonly OpenQuestion[] }
): NextQuestion | undefined {
  const { asking, open } = from
  const items = [...new Set(open.flatMap((question) => question.items))]
  const now = asking.inference
  const estimates = estimateGains(context, evidence, { items, now })
  const shortlist = open
    .map((candidate) => ({ candidate, worth: worthOf(candidate, (id) => estimates.get(id) ?? 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHORTLIST)
  const looked = shortlist.map(({ candidate }) => {
    const gains = exactGains(context, evidence, { candidate, now, estimates })
    const safety = candidate.items.map((item) =>
      levelGain(context, evidence, { item: item.id, asking, gains })
    )
    const gain = candidate.items.reduce(
      (sum, i) => sum + (gains.get(i.id)?.bits ?? estimates.get(i.id) ?? 0),
      0
    )
    return {
      candidate,
      gains,
      gain,
      worth: gain + LEVEL_WORTH * Math.max(...safety) - burdenOf(candidate)
    }
  })
  const best = looked.sort((a, b) => b.worth - a.worth)[0]
  if (!best || best.worth < WORTH_ASKING) return undefined
  const why = whyAsk(context, best.gains, now)
  const left = shortlist.filter(({ worth }) => worth > WORTH_ASKING).length
  return describe(best.candidate, { why, gain: best.gain, always: 0, left })
}

function worthOf(candidate: OpenQuestion, gainOf: (item: string) => number): number {
  return candidate.items.reduce((sum, item) => sum + gainOf(item.id), 0) - burdenOf(candidate)
}

function burdenOf({ question, items }: OpenQuestion): number {
  const efforts = items.map((item) => item.burden)
  const effort =
    question.kind === 'checklist'
      ? 1 + LINE_BURDEN * efforts.reduce<number>((sum, e) => sum + e, 0)
      : Math.max(...efforts)
  return BURDEN * effort
}

/** Exact gains of the candidate's most telling items. */
function exactGains(
  context: CheckContext,
  evidence: Evidence,
  look: { candidate: OpenQuestion; now: Inference; estimates: ReadonlyMap<string, number> }
): Map<string, Gain> {
  if (look.now.plan.states > HEAVY) return new Map()
  const telling = look.candidate.items
    .filter((item) => item.answer.type === 'yes_no')
    .sort((a, b) => (look.estimates.get(b.id) ?? 0) - (look.estimates.get(a.id) ?? 0))
    .slice(0, 2)
  return new Map(
    telling.map((item) => [
      item.id,
      informationGain(context, evidence, { item: item.id, now: look.now })
    ])
  )
}

/** Expected steps up in the level of care from a yes. */
function levelGain(
  context: CheckContext,
  evidence: Evidence,
  look: { item: string; asking: Asking; gains: ReadonlyMap<string, Gain> }
): number {
  const supposed = suppose(context, evidence, [look.item, 'yes'])
  const { level } = triageRedFlags(context.knowledge, { ...evidence, ...supposed })
  const up = Math.max(0, urgency(level) - urgency(look.asking.triage.level))
  return up * (look.gains.get(look.item)?.yes ?? RARE_SIGN)
}

/** Names the two contributors the answers would move furthest apart. */
function whyAsk(context: CheckContext, gains: ReadonlyMap<string, Gain>, now: Inference): string {
  const strongest = [...gains.values()].sort((a, b) => b.bits - a.bits)[0]
  const { phrases } = context.knowledge.words
  if (!strongest) return phrases['why.level'] ?? ''
  const moved = context.network.contributors
    .map((contributor, i) => {
      const span = (strongest.ifYes[i] ?? 0) - (strongest.ifNo[i] ?? 0)
      return { name: contributor.name, now: now.posterior[i] ?? 0, span }
    })
    .sort((a, b) => Math.abs(b.span) - Math.abs(a.span))
  const [a, b] = moved
  if (!a || !b) return ''
  return fillIn(phrases['why.separates'] ?? '', {
    a: a.name,
    b: b.name,
    aNow: inHundred(a.now),
    bNow: inHundred(b.now)
  })
}

function describe(
  { question, items }: OpenQuestion,
  about: {
    readonly why: string
    readonly gain: number
    readonly always: number
    readonly left?: number
  }
): NextQuestion {
  const low = about.always > 0 ? about.always + 2 : Math.max(1, about.left ?? 1)
  return {
    item: question.id,
    kind: question.kind,
    phase: question.phase,
    items: items.map((item) => item.id),
    why: about.why,
    gain: about.gain,
    remaining: { low, high: low + (about.always > 0 ? 8 : 4) }
  }
}
