import type { MeasureUnit } from '../shared/household-measures.ts'
import { foodPortions, volumePortions, waterLikeDensity } from './food-portions.ts'
import type { FoodReader } from './food-reader.ts'
import { foodTerms } from './food-terms.ts'
import type { ReadPortion } from './portion-label.ts'

export interface FoodAmount {
  readonly quantity: number
  /** Canonical: `cup`; null for a count. */
  readonly unit: string | null
  readonly size?: string | undefined
  /** What was said of the food: "chopped" chooses between a chopped and a whole cup. */
  readonly description?: string | undefined
}

export interface MeasuredFood {
  readonly grams: number
  /** What the grams come from: `1 large`. */
  readonly portion: string
  /** The food's own portion of that unit and size, or a weight: nothing was assumed. */
  readonly sure: boolean
}

/** Nobody eats more of one thing in a day. */
const MOST_GRAMS = 10_000

/**
 * What an amount of a food weighs. Null where the food table does not tell: a count is never taken for grams, and a
 * volume only where the weight of some volume of the food is known.
 */
export function gramsOf(reader: FoodReader, row: number, amount: FoodAmount): MeasuredFood | null {
  const one = weightOfOne(reader, row, amount)
  if (one === null) return null
  const grams = Number((one.grams * amount.quantity).toPrecision(6))
  return grams > 0 && grams <= MOST_GRAMS ? { ...one, grams } : null
}

function weightOfOne(reader: FoodReader, row: number, amount: FoodAmount): MeasuredFood | null {
  const portions = foodPortions(reader, row)
  if (amount.unit === null) return byCount(reader, row, { amount, portions })
  const unit = reader.measures.units[amount.unit]
  if (unit === undefined) return null
  const portion = `1 ${amount.unit}`
  const inGroup = unit.gramsByGroup[reader.table.groups[reader.table.groupOf[row] ?? -1] ?? '']
  if (inGroup !== undefined) return { grams: inGroup, portion, sure: false }
  if (unit.kind === 'weight') return { grams: unit.amount ?? 0, portion, sure: !unit.rough }
  return (
    byOwnUnit({ amount, portions }) ??
    byVolume(reader, row, { amount, portions, unit }) ??
    (unit.whole ? byCount(reader, row, { amount, portions }) : null)
  )
}

interface Asked {
  readonly amount: FoodAmount
  readonly portions: readonly ReadPortion[]
}

/** A slice by the food's own slice, a cup by its own cup. */
function byOwnUnit({ amount, portions }: Asked): MeasuredFood | null {
  const same = portions.filter(({ unit }) => unit === amount.unit)
  return ofPieces(same, { amount, portions })
}

function byVolume(
  reader: FoodReader,
  row: number,
  { amount, portions, unit }: Asked & { readonly unit: MeasureUnit }
): MeasuredFood | null {
  if (unit.kind !== 'volume' || unit.amount === null) return null
  const volumes = volumePortions(reader, portions)
  const [chosen] = byFit(
    volumes.map(({ portion }) => portion),
    amount
  )
  const known = volumes.find(({ portion }) => portion === chosen)
  if (known !== undefined) {
    const perMillilitre = known.portion.grams / known.millilitres
    const grams = perMillilitre * unit.amount
    return { grams, portion: known.portion.label, sure: !unit.rough }
  }
  const density = waterLikeDensity(reader, row)
  if (density === null) return null
  return { grams: density * unit.amount, portion: `1 ${amount.unit}`, sure: false }
}

/** Pieces of the food: `1 large` egg, `1 cookie`, `1 item`. */
function byCount(
  { table, measures }: FoodReader,
  row: number,
  { amount, portions }: Asked
): MeasuredFood | null {
  const called = new Set(foodTerms(`${table.names[row]} ${amount.description ?? ''}`))
  const { wholes } = measures.words
  const whole = portions.filter(({ unit, head, size, inBrackets }) => {
    if (YIELD.test(inBrackets)) return false
    if (measures.units[unit ?? '']?.whole || (size !== null && head.length === 0)) return true
    return head.some((term) => called.has(term) || wholes.includes(term))
  })
  return ofPieces(whole, { amount, portions })
}

/** What is left of a pound of raw meat is no piece. */
const YIELD = /^yield from \d+ (pound|ounce)/

/** A size that was asked for must be there where the pieces have sizes. */
function ofPieces(
  pieces: readonly ReadPortion[],
  { amount, portions }: Asked
): MeasuredFood | null {
  const sized = pieces.filter(({ size }) => size !== null)
  if (amount.size !== undefined && sized.length > 0) {
    const same = byFit(sized, amount).find(({ size }) => size === amount.size)
    return same === undefined ? null : oneOf(same, true)
  }
  const usual = usualPiece(pieces, { amount, portions })
  return usual === null ? null : oneOf(usual, amount.size === undefined)
}

/** Where no size was said: the one that is called so, the table's own first, a medium one, one without a size. */
function usualPiece(
  pieces: readonly ReadPortion[],
  { amount, portions }: Asked
): ReadPortion | null {
  const fitting = byFit(pieces, amount)
  const [best] = fitting
  if (best === undefined) return null
  const unsized = fitting.filter(({ size }) => size === null)
  const called = unsized.find((piece) => fitOf(piece, termsOf(amount)) === 1)
  const first = pieces.find((piece) => piece === portions[0] && piece.size !== null)
  const medium = fitting.find(({ size }) => size === 'medium')
  return called ?? first ?? medium ?? unsized[0] ?? best
}

function oneOf({ grams, amount, label }: ReadPortion, sure: boolean): MeasuredFood {
  return { grams: grams / amount, portion: label, sure }
}

/** Those first that are described as asked, `1 cup, chopped` for a cup of chopped onion; then those that say least. */
function byFit(pieces: readonly ReadPortion[], amount: FoodAmount): readonly ReadPortion[] {
  const asked = termsOf(amount)
  return pieces.toSorted(
    (a, b) => fitOf(b, asked) - fitOf(a, asked) || a.rest.length - b.rest.length
  )
}

/** Share of a portion's own words that were said. */
function fitOf({ head, rest }: ReadPortion, asked: ReadonlySet<string>): number {
  const words = [...head, ...rest]
  return words.filter((word) => asked.has(word)).length / Math.max(1, words.length)
}

function termsOf({ description = '' }: FoodAmount): ReadonlySet<string> {
  return new Set(foodTerms(description))
}
