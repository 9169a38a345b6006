import { holds } from '../shared/evaluate-expression.ts'
import type { Evidence } from '../shared/evidence.ts'
import { fillIn } from '../shared/fill-in.ts'
import type { SupplementWords } from '../shared/limit-knowledge.ts'
import type { Limits, SupplementLimit } from '../shared/limits.ts'
import type { SupplementAdvice, SupplementTrial, TestFirst } from '../shared/supplement-advice.ts'
import {
  type Product,
  SUPPLEMENT_VERDICTS,
  type SupplementCheck,
  type SupplementDose,
  type SupplementReason,
  type SupplementVerdict
} from '../shared/supplement-check.ts'
import type { Usual } from './apply-limit-rule.ts'
import { medicinesIn, type RiskFacts, riskFacts } from './risk-facts.ts'
import { type Room, roomUnderLimits } from './room-under-limits.ts'
import { type SafetyKnowledge, safetyLimits } from './safety-limits.ts'
import { type SupplementNeed, supplementNeed } from './supplement-need.ts'

/** Who it is for: what they told, and what they eat where there is a food log. */
export interface SupplementUser {
  readonly evidence: Evidence
  readonly usual: Usual
  /** The same without any product of this supplement: what decides whether it is needed. `usual` where left out. */
  readonly usualWithout?: (supplement: string) => Usual
}

interface Known extends SupplementUser {
  readonly knowledge: SafetyKnowledge
  readonly facts: RiskFacts
  readonly limits: Limits
}

/**
 * For each product taken or thought of: is it needed, is it too much, what does it do to these medicines, what comes
 * first, and what have trials shown. Nothing that a limit blocks is ever called worth a try.
 */
export function checkSupplements(
  knowledge: SafetyKnowledge,
  user: SupplementUser,
  products: readonly Product[]
): readonly SupplementCheck[] {
  const { evidence, usual } = user
  const limits = safetyLimits(knowledge, evidence, usual)
  const known = { ...user, knowledge, limits, facts: riskFacts(knowledge.limits, evidence) }
  return products.flatMap((product) => {
    const advice = knowledge.limits.supplements.find(({ id }) => id === product.supplement)
    return advice ? checkProduct(advice, product, { known, products }) : []
  })
}

function checkProduct(
  advice: SupplementAdvice,
  product: Product,
  { known, products }: { readonly known: Known; readonly products: readonly Product[] }
): SupplementCheck {
  const others = takenBeside(product, products)
  const room = roomUnderLimits(advice, product, { ...known, others })
  const { usualWithout = () => known.usual } = known
  const need = supplementNeed(advice, known.facts, usualWithout(product.supplement))
  const missing = testsMissing(advice, known.facts)
  const reasons = reasonsFor(advice, product, { known, room, need, missing })
  const [{ verdict }] = reasons
  const { id, name, unit, forms, evidence, mustNot, message } = advice
  return {
    supplement: id,
    name,
    taking: product.taking,
    verdict,
    reasons,
    perDay: product.perDay === null ? null : { amount: product.perDay, unit },
    trial: verdict === 'could-try' && advice.try ? doseOf(advice.try, room, unit) : null,
    tests: [...new Set(missing.flatMap(({ analytes }) => analytes))],
    apart: known.limits.apart.filter(({ supplement }) => supplement === id),
    interactions: interactionsWith(advice, known),
    forms,
    evidence,
    mustNot,
    message
  }
}

/** The same nutrient from the other products taken, a day. */
function takenBeside(product: Product, products: readonly Product[]): number {
  return products
    .filter((other) => other !== product && other.taking)
    .filter(({ supplement }) => supplement === product.supplement)
    .reduce((sum, { perDay }) => sum + (perDay ?? 0), 0)
}

interface Findings {
  readonly known: Known
  readonly room: Room
  readonly need: SupplementNeed
  readonly missing: readonly TestFirst[]
}

type Reasons = readonly [SupplementReason, ...SupplementReason[]]

function reasonsFor(advice: SupplementAdvice, product: Product, findings: Findings): Reasons {
  const { known, room, need, missing } = findings
  const { words } = known.knowledge.limits
  const [found, ...more] = [
    ...blocksOn(advice, known.limits).map(fromLimit),
    ...amountReasons(product, room, { words, unit: advice.unit }),
    ...missing.map(fromTest),
    ...(ENOUGH.includes(need) ? [needReason(words, need)] : [])
  ]
  if (found) return decidingFirst([found, ...more])
  if (!advice.try) return [withoutTrial(words, need)]
  if (need === 'not-known') return [reason('needNotKnown', 'test-first', words.needNotKnown)]
  if (room.foodNotKnown) return [reason('foodNotKnown', 'ask-first', words.foodNotKnown)]
  if (advice.mustNot.length > 0 && !product.noneOfThese) {
    const text = fillIn(words.notConfirmed, { conditions: advice.mustNot })
    return [reason('notConfirmed', 'ask-first', text)]
  }
  return [reason('couldTry', 'could-try', words.couldTry), needReason(words, need)]
}

const ENOUGH: readonly SupplementNeed[] = ['measured-enough', 'eaten-enough']

function blocksOn({ id }: SupplementAdvice, { limits }: Limits): readonly SupplementLimit[] {
  return limits.filter(
    (limit): limit is SupplementLimit =>
      limit.on === 'supplement' && (limit.supplement === id || limit.supplement === 'any')
  )
}

function fromLimit({ id, verdict, text, because, missing }: SupplementLimit): SupplementReason {
  return { code: id, verdict, text, because, missing }
}

function fromTest({ text, analytes }: TestFirst): SupplementReason {
  return { ...reason('testFirst', 'test-first', text), missing: analytes }
}

function reason(code: string, verdict: SupplementVerdict, text: string): SupplementReason {
  return { code, verdict, text, because: [], missing: [] }
}

function amountReasons(
  { perDay, taking, mayBeSalt }: Product,
  { amount, limit, already }: Room,
  { words, unit }: { readonly words: SupplementWords; readonly unit: string }
): SupplementReason[] {
  const found: SupplementReason[] = []
  if (limit !== null && amount !== null && (amount === 0 || (perDay ?? 0) > amount)) {
    const total = Number((already + (perDay ?? 0)).toPrecision(3))
    const text = fillIn(words.tooMuch, { amount: total, limit: limit.max, unit })
    found.push({ ...reason('tooMuch', 'no', text), because: [limit.id] })
    if (mayBeSalt) found.push(reason('labelMeansSalt', 'ask-first', words.labelMeansSalt))
  }
  if (perDay === null && taking) {
    found.push(reason('amountNotKnown', 'ask-first', words.amountNotKnown))
  }
  return found
}

const NEED_WORDS: Readonly<
  Record<Exclude<SupplementNeed, 'not-known' | 'trial'>, keyof SupplementWords>
> = {
  'measured-lack': 'lowResult',
  'eaten-lack': 'eatsTooLittle',
  'measured-enough': 'highResult',
  'eaten-enough': 'eatsEnough'
}

function needReason(words: SupplementWords, need: SupplementNeed): SupplementReason {
  const verdict = ENOUGH.includes(need) ? 'not-needed' : 'could-try'
  const code = need === 'not-known' || need === 'trial' ? 'couldTry' : NEED_WORDS[need]
  return reason(code, verdict, words[code])
}

/** Nobody should take it by themselves: either a doctor finds out how much, or there is no reason for it. */
function withoutTrial(words: SupplementWords, need: SupplementNeed): SupplementReason {
  return need === 'measured-lack' || need === 'eaten-lack'
    ? reason('needsDoctor', 'ask-first', words.needsDoctor)
    : reason('noReason', 'not-needed', words.noReason)
}

function decidingFirst(reasons: Reasons): Reasons {
  const rank = ({ verdict }: SupplementReason) => SUPPLEMENT_VERDICTS.indexOf(verdict)
  const [first = reasons[0], ...rest] = reasons.toSorted((a, b) => rank(a) - rank(b))
  return [first, ...rest]
}

/** Tests that are asked of this person and have no recent result. */
function testsMissing(
  { tests }: SupplementAdvice,
  { ever, recent }: RiskFacts
): readonly TestFirst[] {
  return tests.flatMap((test) => {
    if (test.when && !holds(test.when, ever, true)) return []
    const analytes = test.analytes.filter(
      (analyte) => !recent.labs.has(analyte) && !recent.labWords.has(analyte)
    )
    return analytes.length === 0 ? [] : { ...test, analytes }
  })
}

function doseOf(
  { dose, weeks, stopWhen }: SupplementTrial,
  { amount }: Room,
  unit: string
): SupplementDose {
  return { amount: Math.min(dose.value, amount ?? dose.value), unit, weeks: weeks.value, stopWhen }
}

function interactionsWith(
  { interactions }: SupplementAdvice,
  { knowledge, evidence }: Known
): readonly string[] {
  return interactions
    .filter(({ hours }) => hours === undefined)
    .filter(({ group }) => medicinesIn(knowledge.limits, group, evidence).length > 0)
    .map(({ text }) => text)
}
