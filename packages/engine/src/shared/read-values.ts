/** Left out: what was not asked, or was asked and passed over. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** Own fields of a plain object; nothing for anything else. Prototype keys are only ever plain names here. */
export function readFields(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

/** A finite number, also where it came as text ("68", "1,5"). */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** A word for looking up: lower case, straight apostrophes. Nothing for what is not a word, number, true or false. */
export function readWord(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return undefined
  }
  return String(value).trim().toLowerCase().replaceAll('’', "'")
}

/** What stands under a word in a table; nothing for names a table inherits, such as "constructor". */
export function lookUp<T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined {
  const word = readWord(value)
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined
}

/** What the person typed, short enough to be shown back. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
}

const LONGEST_QUOTE = 80

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    // Too deeply nested, or never JSON in the first place.
    return typeof value
  }
}

/** Words of a name for comparing: lower case, no accents, no punctuation but inner hyphens. "John's" is "johns". */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%-]+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
    .filter((word) => word !== '')
}
