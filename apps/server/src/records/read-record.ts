import { errorAt, type Issue } from '@charley/engine'
import type { z } from 'zod'
import { CharleyError } from '../charley-error.ts'

/** More than anybody corrects at once; a large file could have one in each line. */
const MOST_ISSUES = 100

/** A body as its schema has it; throws a `CharleyError` that names every field that cannot be used. */
export function readRecord<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  if (body === undefined || body === null) throw new CharleyError('body.empty')
  const read = schema.safeParse(body)
  if (read.success) return read.data
  throw new CharleyError('record.invalid', {
    issues: read.error.issues.slice(0, MOST_ISSUES).flatMap(issuesOf)
  })
}

function issuesOf(found: z.core.$ZodIssue): Issue[] {
  const path = found.path.join('.')
  if (found.code !== 'unrecognized_keys') {
    return [errorAt(path, 'record.field-invalid', { expected: found.message })]
  }
  return found.keys.map((key) =>
    errorAt(path === '' ? key : `${path}.${key}`, 'record.field-unknown')
  )
}
