const PARTS: readonly (readonly [number, string])[] = [
  [0, ''],
  [0.25, '¼'],
  [1 / 3, '⅓'],
  [0.5, '½'],
  [2 / 3, '⅔'],
  [0.75, '¾'],
  [1, '']
]
/** Nearer than this is the same on a spoon. */
const SAME = 0.02
const TABLESPOONS_IN_CUP = 16
const SMALLEST_CUP = 0.25
const UNITS = /^(tablespoon|teaspoon|cup|fluid ounce|ounce|slice|biscuit|container|piece)s?\b/

/**
 * A household portion so many times: three quarters of `1 cup` is `¾ cup`, an eighth of it `2 tablespoons`. A label
 * without a number gets one in front; remarks in brackets are about the portion as it was.
 */
export function portionInWords(label: string, times: number): string {
  const [, number = '1', rest = label] = /^(\d+(?:\.\d+)?) (.*)$/.exec(label) ?? []
  const amount = Number(number) * times
  const unit = times === 1 ? rest : rest.replace(/ \([^)]*\)/g, '')
  if (unit.startsWith('cup') && amount < SMALLEST_CUP - SAME) {
    return inWords(amount * TABLESPOONS_IN_CUP, unit.replace(/^cups?/, 'tablespoon'))
  }
  return inWords(amount, unit)
}

function inWords(amount: number, unit: string): string {
  const whole = Math.floor(amount)
  const distance = ([part]: readonly [number, string]) => Math.abs(amount - whole - part)
  const nearest = PARTS.toSorted((a, b) => distance(a) - distance(b))[0] ?? [0, '']
  const [part, sign] = nearest
  const about = distance(nearest) > SAME ? 'about ' : ''
  const number = `${whole + (part === 1 ? 1 : 0) || ''}${sign}`
  return `${about}${number || '¼'} ${unit.replace(UNITS, amount > 1 + SAME ? '$1s' : '$1')}`
}
