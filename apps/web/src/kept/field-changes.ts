import { sameBody } from './same-body.ts'
import { type Changes, withChanges } from './with-changes.ts'

interface FieldChange {
  readonly from: unknown
  readonly to: unknown
}

/** The fields that a change touched; undefined is a field, or all of a record, that is not there. */
export type FieldChanges = ReadonlyMap<string, FieldChange>

/** What differs between two states of a record. */
export function touchedFields(before: object | undefined, after: object | undefined): FieldChanges {
  const [had, has] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))]
  const all = [...new Set([...had.keys(), ...has.keys()])].map(
    (field) => [field, { from: had.get(field), to: has.get(field) }] as const
  )
  return thatDiffer(all)
}

/** Two changes as one; undefined where somebody else has changed one of the fields in between. */
export function joined(earlier: FieldChanges, later: FieldChanges): FieldChanges | undefined {
  const both = new Map(earlier)
  for (const [field, { from, to }] of later) {
    const before = earlier.get(field)
    if (before !== undefined && !sameBody(before.to, from)) return undefined
    both.set(field, { from: before === undefined ? from : before.from, to })
  }
  return thatDiffer([...both])
}

/**
 * The record as if the change had not been made; undefined where nothing is left of it. Where somebody else has changed one
 * of its fields since, it is theirs now and stays as it is.
 */
export function takenBack<T extends object>(
  body: T | undefined,
  changes: FieldChanges
): T | undefined {
  const now = new Map(Object.entries(body ?? {}))
  const isOurs = [...changes].every(([field, { to }]) => sameBody(now.get(field), to))
  if (!isOurs) return body
  const back = [...changes].map(([field, { from }]) => [field, from])
  return unlessEmpty(withChanges((body ?? {}) as T, Object.fromEntries(back) as Changes<T>))
}

/** A record without any field is none. */
export function unlessEmpty<T extends object>(body: T): T | undefined {
  return Object.keys(body).length === 0 ? undefined : body
}

function thatDiffer(fields: readonly (readonly [string, FieldChange])[]): FieldChanges {
  return new Map(fields.filter(([, { from, to }]) => !sameBody(from, to)))
}
