/** One field somewhere inside a parsed file. */
export interface Field {
  /** Dotted: `findings.3.p`. */
  readonly path: string
  readonly key: string
  readonly value: unknown
}

export type Table = Readonly<Record<string, unknown>>

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every named field at any depth, outermost first. */
export function* fieldsOf(value: unknown, path = ''): Generator<Field> {
  for (const [key, entry] of entriesOf(value)) {
    const here = join(path, key)
    if (isTable(value)) yield { path: here, key, value: entry }
    yield* fieldsOf(entry, here)
  }
}

/** Every object at any depth, the outermost included. */
export function* tablesOf(value: unknown, path = ''): Generator<{ path: string; table: Table }> {
  if (isTable(value)) yield { path, table: value }
  for (const [key, entry] of entriesOf(value)) yield* tablesOf(entry, join(path, key))
}

/** Every number at or below a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return entriesOf(value).flatMap(([, entry]) => numbersIn(entry))
}

function entriesOf(value: unknown): [string, unknown][] {
  return Array.isArray(value) || isTable(value) ? Object.entries(value) : []
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
