/** A part of one, before what it is a part of. */
const PARTS: readonly (readonly [number, string, string])[] = [
  [0, '', ''],
  [0.25, '¼', 'a quarter of'],
  [1 / 3, '⅓', 'a third of'],
  [0.5, '½', 'half'],
  [2 / 3, '⅔', 'two thirds of'],
  [0.75, '¾', 'three quarters of'],
  [1, '', '']
]
/** Nearer than this is the same on a spoon. */
const SAME = 0.02
const TABLESPOONS_IN_CUP = 16
const SMALLEST_CUP = 0.25

/**
 * A serving so many times, as people say it: half of `1 cup, chopped` is `half a cup, chopped`, half of `0.25 cup`
 * is `2 tablespoons`. What stands after the first comma is no part of the measure.
 * @param serving a number and a measure; without a number it is one.
 */
export function portionInWords(serving: string, times: number): string {
  const [, number = '1', rest = serving] = /^(\d+(?:\.\d+)?) (.*)$/.exec(serving) ?? []
  const [measure = '', ...remarks] = rest.split(', ')
  const amount = Number(number) * times
  const isSpoonful = /^cups?$/.test(measure) && amount < SMALLEST_CUP - SAME
  const words = isSpoonful
    ? inWords(amount * TABLESPOONS_IN_CUP, 'tablespoon')
    : inWords(amount, measure)
  return [words, ...remarks].join(', ')
}

function inWords(amount: number, measure: string): string {
  const whole = Math.floor(amount)
  const distance = ([part]: (typeof PARTS)[number]) => Math.abs(amount - whole - part)
  const nearest = PARTS.toSorted((a, b) => distance(a) - distance(b))[0] ?? PARTS[0]
  const [part = 0, sign = '', words = ''] = nearest ?? []
  const about = nearest && distance(nearest) > SAME ? 'about ' : ''
  const count = whole + (part === 1 ? 1 : 0)
  if (count === 0) {
    const one = singular(measure)
    return `${about}${words || 'a little of'} ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`
  }
  return `${about}${count}${sign} ${count + (sign ? 1 : 0) > 1 ? plural(measure) : singular(measure)}`
}

const ENDINGS: readonly (readonly [one: string, several: string])[] = [
  ['half', 'halves'],
  ['potato', 'potatoes'],
  ['patty', 'patties'],
  ['fruit', 'fruit']
]

function singular(measure: string): string {
  const known = ENDINGS.find(([one, several]) => measure.endsWith(several) || measure.endsWith(one))
  if (known) return measure.replace(new RegExp(`${known[1]}$`), known[0])
  return measure.replace(/s$/, '')
}

function plural(measure: string): string {
  const one = singular(measure)
  const known = ENDINGS.find(([ending]) => one.endsWith(ending))
  return known ? one.replace(new RegExp(`${known[0]}$`), known[1]) : `${one}s`
}
