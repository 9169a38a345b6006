import type { HouseholdMeasures } from '../shared/household-measures.ts'
import type { Word } from './food-words.ts'

export interface Quantity {
  /** The middle of a range; null for "some". */
  readonly value: number | null
  /** Said as one number, without "about". */
  readonly exact: boolean
  /** How many words it takes. */
  readonly length: number
}

type Numbers = HouseholdMeasures['numbers']

interface Figure {
  readonly value: number
  readonly length: number
}

/** The number that stands at `at`: digits, fractions, words, ranges, "about two", "half a dozen", "a few". */
export function readQuantity(
  words: readonly Word[],
  at: number,
  measures: HouseholdMeasures
): Quantity | null {
  const start = pastAbout(words, at, measures)
  const several = readSeveral(words, start, measures)
  if (several !== null) return { ...several, length: start + several.length - at }
  const first = readFigure(words, start, measures.numbers)
  if (first === null) return null
  const end = start + first.length
  if (measures.words.lengths.includes(lower(words[end]))) return null
  const length = end - at
  const second = /^(to|or)$/.test(lower(words[end]))
    ? readFigure(words, end + 1, measures.numbers)
    : null
  if (second !== null && second.value > first.value) {
    return {
      value: (first.value + second.value) / 2,
      exact: false,
      length: length + 1 + second.length
    }
  }
  const times = lower(words[end]) === 'x' ? 1 : 0
  return { value: first.value, exact: start === at, length: length + times }
}

function lower(word = ''): string {
  return word.toLowerCase()
}

function pastAbout(words: readonly Word[], at: number, measures: HouseholdMeasures): number {
  const { about } = measures.words
  let start = at
  while (words[start] === '~' || about.includes(lower(words[start]))) start += 1
  return start
}

/** "a few", "some" */
function readSeveral(
  words: readonly Word[],
  at: number,
  { numbers, severalNumbers }: HouseholdMeasures
): Quantity | null {
  const skip = numbers[lower(words[at])] === 1 ? 1 : 0
  const value = severalNumbers[lower(words[at + skip])]
  return value === undefined ? null : { value, exact: false, length: skip + 1 }
}

function readFigure(words: readonly Word[], at: number, numbers: Numbers): Figure | null {
  const whole = readDigits(words, at) ?? readProduct(words, at, numbers)
  if (whole === null) return null
  const next = at + whole.length
  const times = numbers[lower(words[next])]
  if (times !== undefined && times !== 1) {
    return { value: whole.value * times, length: whole.length + 1 }
  }
  if (lower(words[next]) !== 'and') return whole
  const more = readDigits(words, next + 1) ?? readProduct(words, next + 1, numbers)
  if (more === null || more.value >= 1 || whole.value < 1) return whole
  return { value: whole.value + more.value, length: whole.length + 1 + more.length }
}

/** `2`, `1.5`, `3/4`, `1 1/2` */
function readDigits(words: readonly Word[], at: number): Figure | null {
  const value = inDigits(words[at])
  if (value === null) return null
  const fraction = words[at + 1]?.includes('/') ? inDigits(words[at + 1]) : null
  const mixed = Number.isInteger(value) && fraction !== null && fraction > 0 && fraction < 1
  return mixed ? { value: value + fraction, length: 2 } : { value, length: 1 }
}

/** "half a dozen" is 0.5 times 1 times 12. */
function readProduct(words: readonly Word[], at: number, numbers: Numbers): Figure | null {
  let value = 1
  let end = at
  for (; numbers[lower(words[end])] !== undefined; end += 1) {
    value *= numbers[lower(words[end])] ?? 1
  }
  return end === at ? null : { value, length: end - at }
}

/** A comma before one or two digits, or after a nought, is a decimal comma; before three it separates thousands. */
function inDigits(word = ''): number | null {
  if (!/^[-−]?[\d.][\d.,]*(e\d+)?(\/\d+)?$/.test(word)) return null
  const plain = word
    .replace('−', '-')
    .replace(/(?<=[1-9]\d{0,2}),(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  const [over, under] = plain.split('/')
  const value = under === undefined ? Number(plain) : Number(over) / Number(under)
  return Number.isFinite(value) ? value : null
}
