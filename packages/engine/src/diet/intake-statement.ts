import { fillIn } from '../shared/fill-in.ts'
import { inHundred } from '../shared/in-hundred.ts'
import type { IntakeVerdict } from '../shared/intake-report.ts'
import type { Words } from '../shared/knowledge.ts'
import type { ChanceOfTooLittle } from './chance-of-too-little.ts'
import type { Judged } from './intake-verdict.ts'

export interface Said extends Judged {
  readonly nutrient: { readonly id: string; readonly name: string }
  readonly verdict: IntakeVerdict
  readonly unknownShare: number
  /** Days of the whole log; `days` are those of which the nutrient is known. */
  readonly logged: number
}

/** Below, a share of food without a value changes nothing that anybody would see. */
const WORTH_SAYING = 0.01

/** Nutrients with a sentence of their own: vitamin D also in IU, niacin worked out with protein. */
const ALSO_SAID: readonly string[] = ['vitamin_d', 'niacin']

/** The verdict in plain words, with what it rests on. */
export function intakeStatement({ phrases }: Words, said: Said): string {
  const { nutrient, reference, upperLimit, unknownShare, days, logged } = said
  const keys = [mainKey(said)]
  if (days > 0 && days < logged) keys.push('days-left-out')
  if (unknownShare >= WORTH_SAYING) keys.push('unknown-foods')
  if (typeof reference?.ul === 'number' && upperLimit === null) keys.push('limit-unknown')
  if (ALSO_SAID.includes(nutrient.id)) keys.push(`also.${nutrient.id}`)
  const values = valuesOf(said)
  return keys.map((key) => fillIn(phrases[`intake.${key}`] ?? '', values)).join(' ')
}

/** Chances further apart than this are said as a range. */
const WIDE = 0.1
/** Chances that round to nobody and to everybody. */
const HARDLY_ANYBODY = 0.01
const NEARLY_EVERYBODY = 0.995

function mainKey(said: Said): string {
  const { verdict, chance, upperLimit } = said
  if (verdict === 'above-ul') return `above-ul.${upperLimit?.counts}`
  if (verdict === 'cannot-tell') return `cannot-tell.${reasonOf(said)}`
  if (verdict === 'ai-cannot-tell' && mayReach(said)) return 'ai-may-reach'
  return chance === null || verdict === 'above-cdrr' ? verdict : chanceKey(chance)
}

function mayReach({ amount, reference, isOpen }: Said): boolean {
  return isOpen || amount.high >= (reference?.ai ?? Number.POSITIVE_INFINITY)
}

function chanceKey({ low, high }: ChanceOfTooLittle): string {
  if (high < HARDLY_ANYBODY) return 'chance-hardly'
  if (low >= NEARLY_EVERYBODY) return 'chance-nearly'
  if (high - low < WIDE) return 'chance'
  return low < HARDLY_ANYBODY ? 'chance-up-to' : 'chance-range'
}

/** Why nothing can be said, the nearest remedy first. */
function reasonOf({ days, reference, chance, isIncomplete, isOpen }: Said): string {
  if (days === 0) return 'no-food'
  if (reference === undefined) return 'no-life-stage'
  if (chance === null) return reference.ear === null ? 'no-value' : 'no-chance'
  if (isIncomplete) return 'little-energy'
  return isOpen ? 'supplement' : 'wide'
}

function valuesOf(said: Said): Record<string, string> {
  const { nutrient, chance, reference, upperLimit, days, logged } = said
  return {
    days: String(days),
    logged: String(logged),
    nutrient: nutrient.name.charAt(0).toLowerCase() + nutrient.name.slice(1),
    count: inHundred(chance?.probability ?? 0),
    low: inHundred(chance?.low ?? 0),
    high: inHundred(chance?.high ?? 0),
    cdrr: shown(reference?.cdrr ?? 0),
    unit: upperLimit?.unit ?? reference?.unit ?? '',
    limit: shown(upperLimit?.limit ?? 0)
  }
}

/** With as many figures as anybody reads. */
function shown(amount: number): string {
  return String(Number(amount.toPrecision(3)))
}
