import { type RecordsCode, RecordsError } from '@charley/records'
import { CharleyError } from '../charley-error.ts'
import type { ProblemCode } from '../problems.ts'

/** What went wrong in the records, as what the caller can do about it. */
const PROBLEM_FOR: Readonly<Record<RecordsCode, ProblemCode>> = {
  'records.not-found': 'record.unknown',
  'records.conflict': 'record.changed',
  'records.exists': 'record.exists',
  'records.not-empty': 'import.not-empty',
  'records.key-reused': 'request.key-reused',
  'records.cursor-invalid': 'request.cursor-invalid',
  'records.unavailable': 'records.unavailable',
  'records.full': 'records.full',
  'records.read-only': 'records.read-only',
  'records.in-use': 'records.busy',
  'records.damaged': 'records.damaged',
  'records.migration-failed': 'records.unavailable',
  'records.backup-invalid': 'records.unavailable'
}

export function asProblem<T extends Error>(error: T): T | CharleyError {
  return error instanceof RecordsError ? new CharleyError(PROBLEM_FOR[error.code]) : error
}
