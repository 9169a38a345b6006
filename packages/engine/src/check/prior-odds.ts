import type { Contributor, RiskFactor } from '../shared/contributor-knowledge.ts'
import { type Answers, isNo, isYes } from '../shared/evidence.ts'
import type { Profile } from '../shared/person.ts'
import { oddsOf } from '../shared/probability.ts'
import type { AgeBand, Item } from '../shared/question-knowledge.ts'
import type { Sourced } from '../shared/sourced.ts'

export interface PriorContext {
  readonly profile: Profile
  readonly answers: Answers
  readonly chances: ReadonlyMap<string, number>
  readonly items: ReadonlyMap<string, Item>
  readonly pick: Pick
}

/** Chooses the number to use for a sourced parameter: its value, or a redraw inside its range. */
export type Pick = (parameter: Sourced, scale: 'probability' | 'odds-ratio') => number

export const useValue: Pick = (parameter) => parameter.value

/**
 * Prior odds of a contributor for this person, before findings and before coupled parents: base rate (or what its gate
 * says), age, sex, complaint gate, and each answered risk factor as an odds ratio relative to the average person.
 */
export function priorOdds(contributor: Contributor, context: PriorContext): number {
  const base = baseProbability(contributor, context)
  if (base <= 0) return 0
  const band = ageBand(context.profile.ageYears)
  const sex = context.profile.sex
  let odds = oddsOf(base)
  if (band) odds *= contributor.ageOdds[band]
  if (sex === 'female' || sex === 'male') odds *= contributor.sexOdds[sex]
  odds *= complaintMultiplier(contributor, context.answers)
  for (const risk of contributor.risks) odds *= riskMultiplier(risk, context)
  return odds
}

function ageBand(ageYears: number | undefined): AgeBand | undefined {
  if (ageYears === undefined) return undefined
  if (ageYears < 40) return '18-39'
  if (ageYears < 60) return '40-59'
  return ageYears < 75 ? '60-74' : '75+'
}

/** How common a "yes" is among people like this one. */
export function backgroundOf(item: Item, profile: Profile): number {
  const band = ageBand(profile.ageYears)
  const { sex } = profile
  if (item.backgroundBy && band && (sex === 'female' || sex === 'male')) {
    return item.backgroundBy[sex][band]
  }
  return item.background?.value ?? 0
}

function baseProbability(contributor: Contributor, { answers, pick }: PriorContext): number {
  const gate = contributor.gate
  if (gate) {
    const exposures = Object.entries(gate.ifYes)
    const open = exposures.filter(([item]) => isYes(answers, item))
    if (open.length > 0) return Math.max(...open.map(([, p]) => pick(p, 'probability')))
    if (exposures.every(([item]) => isNo(answers, item))) return gate.ifAllNo
  }
  return pick(contributor.prior, 'probability')
}

/** A contributor that makes cramps is unlikely where cramp is not what the person complains of. */
function complaintMultiplier(contributor: Contributor, answers: Answers): number {
  const gate = contributor.complaintGate
  if (!gate) return 1
  const complaint = answers.get('complaint')
  const notNamed = typeof complaint === 'object' && !complaint.includes(gate.needs)
  const absent = isNo(answers, gate.needs) || (notNamed && !isYes(answers, gate.needs))
  return absent ? gate.ifAbsentOddsMultiplier : 1
}

function riskMultiplier(risk: RiskFactor, context: PriorContext): number {
  const chance = chanceOfYes(risk.item, context)
  if (chance === undefined) return 1
  const item = context.items.get(risk.item)
  const share = item ? backgroundOf(item, context.profile) : 0
  const effect = context.pick(risk.effect, 'odds-ratio')
  const average = 1 - share + share * effect
  const ifYes = effectForDuration(risk, context.answers) ?? effect
  return (chance * ifYes + 1 - chance) / average
}

/** Undefined: nothing is known. */
function chanceOfYes(item: string, { answers, chances }: PriorContext): number | undefined {
  if (isYes(answers, item)) return 1
  return isNo(answers, item) ? 0 : chances.get(item)
}

function effectForDuration(risk: RiskFactor, answers: Answers): number | undefined {
  const duration = risk.byDuration && answers.get(risk.byDuration.item)
  if (typeof duration !== 'number') return undefined
  return risk.byDuration?.bands.find((b) => b.from <= duration && duration < b.to)?.effect
}
