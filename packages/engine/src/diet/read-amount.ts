import type { HouseholdMeasures } from '../shared/household-measures.ts'
import { isLength } from './describing-words.ts'
import type { Word } from './food-words.ts'
import { readQuantity } from './read-quantity.ts'

/** What a line says of how much. */
export interface SaidAmount {
  /** Null: none said, or "some". */
  readonly quantity: number | null
  readonly exact: boolean
  /** Canonical; null for a count. */
  readonly unit: string | null
  readonly size: string | null
  /** A second amount: `14 ounce` of "1 14-oz can". */
  readonly each: { readonly quantity: number; readonly unit: string } | null
  /** How many words it takes. */
  readonly length: number
}

interface Found {
  readonly name: string
  readonly length: number
}

/** The amount that stands at `at`: number, size, unit and "of". Null where there is neither a number nor "cup of". */
export function readAmount(
  words: readonly Word[],
  at: number,
  measures: HouseholdMeasures
): SaidAmount | null {
  const quantity = readQuantity(words, at, measures)
  if (quantity === null) return readUnitAlone(words, at, measures)
  const start = at + quantity.length
  const each = readEach(words, start, measures)
  const from = start + (each?.length ?? 0)
  const { size, unit, end } = readSizedUnit(words, from, measures)
  return {
    quantity: quantity.value,
    exact: quantity.exact,
    unit,
    size,
    each: each === null ? null : { quantity: each.quantity, unit: each.unit },
    length: pastOf(words, end, measures) - at
  }
}

/** "a 400 g tin": a weight or volume behind the number, with something counted behind it. */
function readEach(words: readonly Word[], at: number, measures: HouseholdMeasures) {
  const quantity = readQuantity(words, at, measures)
  if (quantity === null || quantity.value === null || !quantity.exact) return null
  const unit = unitAt(words, at + quantity.length, measures)
  if (unit === null || measures.units[unit.name]?.kind === 'piece') return null
  return { quantity: quantity.value, unit: unit.name, length: quantity.length + unit.length }
}

/** "large slices" */
function readSizedUnit(words: readonly Word[], at: number, measures: HouseholdMeasures) {
  const size = sizeAt(words, at, measures)
  const sized = at + (size?.length ?? 0)
  const behindSize = isLength(words[sized]) ? sized + 1 : sized
  const unit = unitAt(words, behindSize, measures)
  if (unit === null) return { size: size?.name ?? null, unit: null, end: sized }
  const again = unitAt(words, behindSize + unit.length, measures)
  const twice = again?.name === unit.name ? again.length : 0
  return { size: size?.name ?? null, unit: unit.name, end: behindSize + unit.length + twice }
}

/** "cup of tea", "slices of toast" */
function readUnitAlone(
  words: readonly Word[],
  at: number,
  measures: HouseholdMeasures
): SaidAmount | null {
  const { size, unit, end } = readSizedUnit(words, at, measures)
  if (unit === null || words[end]?.toLowerCase() !== 'of') return null
  const many = words[end - 1]?.endsWith('s') && !words[end - 1]?.endsWith('ss')
  const quantity = many ? null : 1
  const length = pastOf(words, end, measures) - at
  return { quantity, exact: !many, unit, size, each: null, length }
}

function sizeAt(words: readonly Word[], at: number, { sizes }: HouseholdMeasures): Found | null {
  const [one, two] = [words[at]?.toLowerCase(), words[at + 1]?.toLowerCase()]
  const both = sizes[`${one} ${two}`]
  if (both !== undefined) return { name: both, length: 2 }
  const name = sizes[one ?? '']
  return name === undefined ? null : { name, length: 1 }
}

/** The unit at `at`; a single letter is read as it is written, since `T` is not `t`. */
export function unitAt(
  words: readonly Word[],
  at: number,
  { unitWords }: HouseholdMeasures
): Found | null {
  const [one = '', two = ''] = [words[at], words[at + 1]]
  const both = unitWords[`${one} ${two}`.toLowerCase()]
  if (both !== undefined) return { name: both, length: 2 }
  const name = unitWords[one] ?? unitWords[one.toLowerCase()]
  return name === undefined ? null : { name, length: 1 }
}

function pastOf(words: readonly Word[], at: number, { numbers }: HouseholdMeasures): number {
  if (words[at]?.toLowerCase() !== 'of') return at
  return numbers[words[at + 1]?.toLowerCase() ?? ''] === 1 ? at + 2 : at + 1
}
