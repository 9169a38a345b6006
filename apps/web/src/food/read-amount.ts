/** More of one food at once is a slip of the finger. */
const MOST_GRAMS = 5000
const MOST_PIECES = 1000

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8'
}

/**
 * How many, as people write it: `2`, `1.5`, `1,5`, `1/2`, `½`, `1 1/2`. Null for anything else, among it `1e9`, and
 * `1,000`, which is a thousand to some and one to others.
 */
export function readAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[½⅓⅔¼¾⅛]/g, (sign) => ` ${FRACTIONS[sign]}`)
    .trim()
  if (/^(0?[.,]\d{1,4}|\d{1,7}([.,]\d{1,2})?)$/.test(plain)) return Number(plain.replace(',', '.'))
  const [, whole = '0', top, bottom] =
    /^(?:(\d{1,4})\s+)?(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(plain) ?? []
  if (top === undefined || Number(bottom) === 0) return null
  return Number(whole) + Number(top) / Number(bottom)
}

export type AmountProblem = 'missing' | 'unreadable' | 'not-positive' | 'too-much'

/** What stands in the way of so many portions of so many grams, if anything. */
export function amountProblem(text: string, portionGrams: number): AmountProblem | undefined {
  if (text.trim() === '') return 'missing'
  const amount = readAmount(text.trim().replace(/^[-−]/, ''))
  if (amount === null) return 'unreadable'
  if (amount === 0 || /^[-−]/.test(text.trim())) return 'not-positive'
  if (amount * portionGrams > MOST_GRAMS || (amount > MOST_PIECES && portionGrams !== 1)) {
    return 'too-much'
  }
  return undefined
}

export function isPossibleWeight(grams: unknown): grams is number {
  return typeof grams === 'number' && grams > 0 && grams <= MOST_GRAMS
}
