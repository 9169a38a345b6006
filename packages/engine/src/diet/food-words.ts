import type { HouseholdMeasures } from '../shared/household-measures.ts'

/** A word, number or mark of a line, as typed. */
export type Word = string

const FRACTION_SIGNS = /[\u00bc-\u00be\u2150-\u215e]/g
const WORD = new RegExp(
  [
    String.raw`\d+e\d+`,
    String.raw`\d+(?:[.,/]\d+)?-?(?=\p{L})[\p{L}\p{M}\d'’-]*`, // 14-oz, 200g, 7up
    String.raw`(?:(?<![\p{L}\d)])[-−])?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e\d+)?(?:/\d+)?%?`, // -2, 1.5, 3/4, 1e9, 2%
    String.raw`\p{L}(?:[\p{L}\p{M}\d'’]|-(?=[\p{L}\d]))*`, // all-purpose, jalapeño
    '[(),:/~]'
  ].join('|'),
  'gu'
)

/** `1½ tbsp. oil` is `1`, `1/2`, `tbsp`, `oil`; `1-2` is `1`, `to`, `2`; `14-oz` is `14`, `oz`. */
export function wordsOf(text: string, { unitWords }: HouseholdMeasures): readonly Word[] {
  const words = oneWayOfWriting(text).match(WORD) ?? []
  return words.flatMap((word) => {
    const [, number, hyphen, rest] = GLUED.exec(word) ?? []
    if (number === undefined || rest === undefined) return [word]
    const isUnit = unitWords[rest.toLowerCase()] !== undefined
    return isUnit || (hyphen === '' && rest.length > 2) ? [number, rest] : [word]
  })
}

/** `200g`; with a hyphen or before one or two letters that are no unit it is a name: `7up`. */
const GLUED = /^(\d+(?:[.,/]\d+)?)(-?)(\p{L}.*)$/u

function oneWayOfWriting(text: string): string {
  return text
    .replace(FRACTION_SIGNS, (sign) => ` ${sign.normalize('NFKC')} `)
    .replace(/(?<=\u2044\d+) -/g, '-')
    .replaceAll('\u2044', '/')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/×|\bx(?=\d)/gi, ' x ')
    .replace(/(\d)\s*\/\s*(?=\d)/g, '$1/')
    .replace(/(?<![\d/.,-])(\d+)\s*-\s*(?=\d+\/\d)/g, '$1 ')
    .replace(/(?<![\p{L}\d.,/-])(\d[\d.,/]*)\s*-\s*(?=\d)/gu, '$1 to ')
    .replace(/\s-\s/g, ' , ')
    .replace(/(?<=^\s*\d[\d\s/.]*)\(([^()]*)\)/, ' $1 ')
    .replace(/\be\.g\.?/gi, 'such as')
}

/** The words outside of brackets, and what stands in each bracket. One that is never closed does not count. */
export function withoutBrackets(words: readonly Word[]): {
  readonly outside: readonly Word[]
  readonly asides: readonly (readonly Word[])[]
} {
  const outside: Word[] = []
  const asides: Word[][] = []
  const lastClosing = words.lastIndexOf(')')
  let depth = 0
  for (const [at, word] of words.entries()) {
    if (word === '(' && at > lastClosing) continue
    if (word === '(') {
      depth += 1
      asides.push([])
    } else if (word === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) asides.at(-1)?.push(word)
    else outside.push(word)
  }
  return { outside, asides }
}
