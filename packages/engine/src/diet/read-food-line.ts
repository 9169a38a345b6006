import type { HouseholdMeasures } from '../shared/household-measures.ts'
import { lower, onlyDescribes, phraseAt } from './describing-words.ts'
import { type Word, withoutBrackets, wordsOf } from './food-words.ts'
import { readAmount, type SaidAmount, unitAt } from './read-amount.ts'
import { readName } from './read-name.ts'

/** A line of one food taken apart, before any food was looked up. */
export interface LineParts {
  readonly amount: SaidAmount | null
  /** Words that name the food, with every alternative: "butter or olive oil". */
  readonly name: readonly Word[]
  readonly preparation: readonly Word[]
  /** A second amount, in brackets or behind a stroke: "(about 200 g)". */
  readonly aside: SaidAmount | null
}

/** A part of a line between commas, or what is left of it. */
type Segment = readonly Word[]

/** `2 tbsp butter, melted (30 g)`: an amount, a name, a preparation and an aside. */
export function readFoodLine(text: string, measures: HouseholdMeasures): LineParts {
  const { outside, asides } = withoutBrackets(wordsOf(text, measures))
  const [first = [], ...others] = segmentsOf(behindHeading(outside, measures))
  const front = readFront(first, measures)
  const back = front.amount === null ? readBack([front.words, ...others], measures) : null
  const [named = [], ...remarks] = back?.segments ?? [front.words, ...others]
  const { name, preparation } = readName(named, remarks, measures)
  const aside = front.aside ?? asideOf(asides, measures)
  const amount = withAside(front.amount ?? back?.amount ?? aside, asides, measures)
  return {
    ...unitFromName(name, amount, measures),
    preparation: [...front.preparation, ...preparation],
    aside: amount?.each ? null : aside
  }
}

/** "Breakfast: toast" is toast; "1 lime: the juice of it" is a lime. */
function behindHeading(words: Segment, measures: HouseholdMeasures): Segment {
  const colon = words.indexOf(':')
  if (colon < 0) return words
  const [before, after] = [words.slice(0, colon), words.slice(colon + 1)]
  const isHeading = readAmount(before, 0, measures) === null && after.length > 0
  return isHeading ? after : before
}

function segmentsOf(words: Segment): readonly Segment[] {
  const segments: Word[][] = [[]]
  for (const word of words) {
    if (word === ',') segments.push([])
    else segments.at(-1)?.push(word)
  }
  return segments.filter((segment) => segment.length > 0)
}

interface Front {
  readonly amount: SaidAmount | null
  readonly aside: SaidAmount | null
  readonly preparation: readonly Word[]
  readonly words: Segment
}

/** An amount at the beginning, or behind "juice of". */
function readFront(words: Segment, measures: HouseholdMeasures): Front {
  const none = { amount: null, aside: null, preparation: [], words }
  if (phraseAt(words, 0, measures.words.together) > 0) return none
  const direct = readAmount(words, 0, measures)
  if (direct !== null) return { ...behindStroke(words, direct, measures), preparation: [] }
  const of = words.findIndex((word) => lower(word) === 'of')
  const whole = words.slice(of + 1)
  const amount = of < 1 ? null : readAmount(whole, 0, measures)
  if (amount === null) return none
  const rest = behindStroke(whole, { ...amount, exact: false }, measures)
  return { ...rest, preparation: words.slice(0, of + 1) }
}

/** `1/4 cup/30 g flaxseed`, `2 tablespoons plus 1 teaspoon oil`, `cup of tea x 4` */
function behindStroke(words: Segment, amount: SaidAmount, measures: HouseholdMeasures) {
  const rest = words.slice(amount.length)
  const second = /^(\/|plus)$/i.test(rest[0] ?? '') ? readAmount(rest, 1, measures) : null
  if (second !== null) {
    const same = rest[0] === '/'
    return {
      amount: same ? amount : { ...amount, exact: false },
      aside: same ? second : null,
      words: rest.slice(1 + second.length)
    }
  }
  const times = lower(rest.at(-2)) === 'x' ? readAmount(rest, rest.length - 1, measures) : null
  if (times === null || times.quantity === null || amount.quantity === null) {
    return { amount, aside: null, words: rest }
  }
  const quantity = amount.quantity * times.quantity
  return { amount: { ...amount, quantity }, aside: null, words: rest.slice(0, -2) }
}

interface Back {
  readonly amount: SaidAmount
  readonly segments: readonly Segment[]
}

/** "milk 200 ml", "banana x 2", "bread, 2 slices" */
function readBack(segments: readonly Segment[], measures: HouseholdMeasures): Back | null {
  for (const [index, words] of segments.entries()) {
    const found = amountAtEnd(words, index === 0 ? 1 : 0, measures)
    if (found === null) continue
    const left = segments.with(index, words.slice(0, found.at))
    return { amount: found.amount, segments: left.filter((segment) => segment.length > 0) }
  }
  return null
}

function amountAtEnd(words: Segment, from: number, measures: HouseholdMeasures) {
  for (let at = from; at < words.length; at += 1) {
    const times = lower(words[at]) === 'x' ? 1 : 0
    const amount = readAmount(words, at + times, measures)
    if (amount === null || at + times + amount.length < words.length) continue
    const exact = amount.exact && (times === 1 || amount.unit !== null)
    return { at, amount: { ...amount, exact } }
  }
  return null
}

/** "3 garlic cloves": the unit stands behind the food. "2 rashers": a unit alone names the food. */
function unitFromName(
  name: readonly Word[],
  amount: SaidAmount | null,
  measures: HouseholdMeasures
): Pick<LineParts, 'amount' | 'name'> {
  const kind = measures.units[amount?.unit ?? '']?.kind
  if (amount?.unit && kind === 'piece' && (name.length === 0 || onlyDescribes(name, measures))) {
    return { amount: { ...amount, unit: null }, name: [...name, amount.unit] }
  }
  if (amount === null || amount.unit !== null || name.length < 2) return { amount, name }
  const last = unitAt(name, name.length - 1, measures)
  const before = name.slice(0, -1)
  if (last === null || !measures.units[last.name]?.after || onlyDescribes(before, measures)) {
    return { amount, name }
  }
  return { amount: { ...amount, unit: last.name }, name: before }
}

/** "2 tins (400 g each)" */
function withAside(
  amount: SaidAmount | null,
  asides: readonly Segment[],
  measures: HouseholdMeasures
): SaidAmount | null {
  const said = asides.find((words) => measures.unitWords[lower(words.at(-1))] === 'item')
  const each = said === undefined ? null : asideOf([said], measures)
  if (amount === null || !each?.quantity || each.unit === null) return amount
  return { ...amount, each: { quantity: each.quantity, unit: each.unit } }
}

/** The first bracket that opens with a weight or volume. */
function asideOf(asides: readonly Segment[], measures: HouseholdMeasures): SaidAmount | null {
  for (const words of asides) {
    const amount = readAmount(words, 0, measures)
    const kind = measures.units[amount?.unit ?? '']?.kind
    if (amount !== null && (kind === 'weight' || kind === 'volume')) return amount
  }
  return null
}
