import { RecordsError } from './records-error.ts'

/** Where a page of a list ended; opaque to whoever passes it back. */
export interface Place {
  readonly moment: string
  readonly id: string
}

export function toCursor({ moment, id }: Place): string {
  return Buffer.from(JSON.stringify([moment, id])).toString('base64url')
}

export function readCursor(cursor: string): Place {
  try {
    const [moment, id, ...more] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (isText(moment) && isText(id) && more.length === 0) {
      return { moment, id }
    }
  } catch {
    // What is no cursor of ours is told below.
  }
  throw new RecordsError('records.cursor-invalid')
}

/** PostgreSQL cannot be asked for U+0000. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0')
}
