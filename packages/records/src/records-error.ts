/** Why the records could not be read or written; the code survives to the edge. */
export const RECORDS_CODES = [
  'records.not-found',
  'records.conflict',
  'records.exists',
  'records.not-empty',
  'records.key-reused',
  'records.cursor-invalid',
  'records.unavailable',
  'records.full',
  'records.read-only',
  'records.in-use',
  'records.damaged',
  'records.migration-failed',
  'records.backup-invalid'
] as const

export type RecordsCode = (typeof RECORDS_CODES)[number]

export class RecordsError extends Error {
  readonly code: RecordsCode

  constructor(code: RecordsCode, cause?: unknown) {
    super(code, { cause })
    this.name = 'RecordsError'
    this.code = code
  }
}

/** SQLite result codes, and the errno texts that node:sqlite puts in front. */
const SQLITE: readonly (readonly [number, RecordsCode])[] = [
  [5, 'records.in-use'],
  [8, 'records.read-only'],
  [10, 'records.unavailable'],
  [11, 'records.damaged'],
  [13, 'records.full'],
  [14, 'records.unavailable'],
  [26, 'records.damaged']
]

const POSTGRES: Readonly<Record<string, RecordsCode>> = {
  '53100': 'records.full',
  '25006': 'records.read-only',
  XX001: 'records.damaged',
  '40001': 'records.in-use',
  '40P01': 'records.in-use'
}

/** Of the file system, where a backup is written. */
const FILES: Readonly<Record<string, RecordsCode>> = {
  ENOSPC: 'records.full',
  EDQUOT: 'records.full',
  EROFS: 'records.read-only',
  EACCES: 'records.read-only',
  EPERM: 'records.read-only'
}

const UNIQUE_SQLITE = [1555, 2067]
const UNIQUE_POSTGRES = '23505'

/** Whatever a database threw, under one of our codes; a bug of ours stays what it is. */
export function asRecordsError(error: unknown): unknown {
  if (error instanceof RecordsError || typeof error !== 'object' || error === null) return error
  const { errcode, code } = error as { errcode?: unknown; code?: unknown }
  if (typeof errcode === 'number') return fromSqlite(errcode, error)
  return typeof code === 'string' ? fromPostgres(code, error) : error
}

function fromSqlite(errcode: number, error: object): unknown {
  if (UNIQUE_SQLITE.includes(errcode)) return new RecordsError('records.exists', error)
  // The low byte is the kind, the rest its detail.
  const known = SQLITE.find(([kind]) => kind === (errcode & 0xff))
  return known ? new RecordsError(known[1], error) : error
}

function fromPostgres(code: string, error: object): unknown {
  if (code === UNIQUE_POSTGRES) return new RecordsError('records.exists', error)
  const known = POSTGRES[code] ?? FILES[code]
  if (known) return new RecordsError(known, error)
  const isGone = /^(08|57P)/.test(code) || /^E(CONN|HOST|PIPE|TIMEDOUT|NOTFOUND)/.test(code)
  return isGone ? new RecordsError('records.unavailable', error) : error
}
