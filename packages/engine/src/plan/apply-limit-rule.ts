import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { IntakeReport } from '../shared/intake-report.ts'
import type { LimitAmount, LimitRule, NutrientBody } from '../shared/limit-knowledge.ts'
import type { Limit, LimitReason, NutrientLimit } from '../shared/limits.ts'
import { MEDICINE_COUNT, type RiskFacts } from './risk-facts.ts'
import { whatHolds } from './what-holds.ts'

/** The food log, where there is one. */
export type Usual = IntakeReport | null

/** The limit a rule sets for this person; undefined where it does not apply to them. */
export function applyLimitRule(rule: LimitRule, facts: RiskFacts, usual: Usual): Limit | undefined {
  const reason = reasonFor(rule, facts)
  if (reason === undefined) return undefined
  const { limits } = rule
  if (limits.on === 'nutrient') return onNutrient(limits, reason, usual)
  if (limits.on === 'food') return { ...reason, ...limits, kind: 'block' }
  return { ...reason, ...limits, kind: 'block' }
}

function reasonFor(rule: LimitRule, { ever, recent, taken }: RiskFacts): LimitReason | undefined {
  const { id, when, closedWhen, text, closedText = text, missing = [], basis, grade } = rule
  const claim = { basis, ...(grade && { grade }), sources: rule.sources }
  if (rule.everybody) return { id, text, because: [], closed: false, missing: [], ...claim }
  if (when && holds(when, ever)) {
    const because = named(whatHolds(when, ever), taken)
    return { id, text, because, closed: false, missing: [], ...claim }
  }
  if (!(closedWhen && holds(closedWhen, recent))) return undefined
  return {
    id,
    text: closedText,
    because: named(whatHolds(closedWhen, recent), taken),
    closed: true,
    missing: missing.filter((subject) => !isKnown(subject, recent)),
    ...claim
  }
}

/** Medicines by their ids instead of the group that they are in. */
function named(subjects: readonly string[], taken: RiskFacts['taken']): readonly string[] {
  return [...new Set(subjects.flatMap((subject) => taken.get(subject) ?? subject))]
}

function isKnown(subject: string, { answers, labs, profile }: Facts): boolean {
  if (subject === 'medicines') return answers.has(MEDICINE_COUNT)
  const field = /^profile\.(ageYears|sex|pregnancy)$/.exec(subject)?.[1]
  if (field !== undefined) return profile[field as 'ageYears' | 'sex' | 'pregnancy'] !== undefined
  const answer = answers.get(subject)
  return labs.has(subject) || (answer !== undefined && answer !== 'unsure')
}

/** A share of what is usual cannot be reckoned without a food log: then nothing may change. */
function onNutrient(body: NutrientBody, reason: LimitReason, usual: Usual): NutrientLimit {
  const { nutrient, counts, of, unit } = body
  const min = amountOf(body.min, nutrient, usual)
  const max = amountOf(body.max, nutrient, usual)
  const needsLog = [body.min, body.max].some((amount) => amount?.shareOfUsual)
  const unlogged = needsLog && usualAmount(nutrient, usual) === undefined
  return {
    ...reason,
    on: 'nutrient',
    kind: kindOf(min, max),
    nutrient,
    counts,
    of,
    min,
    max,
    unit,
    closed: reason.closed || unlogged,
    missing: unlogged ? [...reason.missing, 'foodLog'] : reason.missing
  }
}

function kindOf(min: number | null, max: number | null): NutrientLimit['kind'] {
  if (min === null) return 'max'
  return max === null ? 'min' : 'band'
}

function amountOf(amount: LimitAmount | undefined, nutrient: string, usual: Usual): number | null {
  if (amount === undefined) return null
  if (!amount.shareOfUsual) return amount.value
  return amount.value * (usualAmount(nutrient, usual) ?? 0)
}

function usualAmount(nutrient: string, usual: Usual): number | undefined {
  return usual?.nutrients.find(({ id }) => id === nutrient)?.intake.amount
}
