import type { FoodPortion } from '../shared/food-table.ts'
import type { HouseholdMeasures } from '../shared/household-measures.ts'
import { foodTerms } from './food-terms.ts'

/** A portion with its label taken apart: `0.5 cup, chopped` is half a cup, chopped. */
export interface ReadPortion extends FoodPortion {
  readonly amount: number
  /** Canonical; null where the label names no known unit. */
  readonly unit: string | null
  /** small, medium, large, extra large */
  readonly size: string | null
  /** What stands in front of the first comma or bracket: `potato` of `1 potato, large`. */
  readonly head: readonly string[]
  /** What stands behind it: `chopped`. */
  readonly rest: readonly string[]
  /** Inside the brackets: `5 fluid ounces`. */
  readonly inBrackets: string
}

const LABEL = /^(\d+(?:\.\d+)?) +(.*)$/

/** Null where a label does not open with an amount. */
export function readPortion(portion: FoodPortion, measures: HouseholdMeasures): ReadPortion | null {
  const [, amount, text] = LABEL.exec(portion.label.toLowerCase()) ?? []
  if (text === undefined || Number(amount) === 0) return null
  const plain = text.replace(/\([^)]*\)?/g, ' ')
  const [first = '', ...others] = plain.split(',')
  const head = wordsIn(first)
  const rest = wordsIn(others.join(' '))
  const named = withoutSizes(head, measures)
  return {
    ...portion,
    amount: Number(amount),
    unit: unitOpening(named, measures),
    size: sizeIn([...head, ...rest], measures),
    head: foodTerms(named.join(' ')),
    rest: foodTerms(rest.join(' ')),
    inBrackets: /\(([^)]*)/.exec(text)?.[1] ?? ''
  }
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}-]+/gu) ?? []
}

function unitOpening(
  [first = '', second = '']: readonly string[],
  { unitWords }: HouseholdMeasures
): string | null {
  return unitWords[`${first} ${second}`] ?? unitWords[first] ?? null
}

function withoutSizes(words: readonly string[], { sizes }: HouseholdMeasures): readonly string[] {
  return words.filter(
    (word, at) => sizes[word] === undefined && sizes[`${word} ${words[at + 1]}`] === undefined
  )
}

function sizeIn(words: readonly string[], { sizes }: HouseholdMeasures): string | null {
  const at = words.findIndex((word) => sizes[word] !== undefined)
  return sizes[`${words[at - 1]} ${words[at]}`] ?? sizes[words[at] ?? ''] ?? null
}
