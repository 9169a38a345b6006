import { mkdirSync } from 'node:fs'
import {
  openRecords,
  type Place,
  type Records,
  type RecordsCode,
  RecordsError
} from '@charley/records'

interface Wanted {
  /** Charley's data folder. */
  readonly folder: string
  readonly place: Place
  /** ISO instant. */
  readonly now: () => string
}

/** Opens what this server keeps; throws with a plain sentence where it cannot. */
export async function openOwnRecords({ folder, place, now }: Wanted): Promise<Records> {
  if ('file' in place) makeFolder(folder)
  try {
    return await openRecords(place, { now, alone: true })
  } catch (error) {
    throw error instanceof RecordsError ? new Error(sentenceFor(error.code, place)) : error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(
      `Charley keeps its records in ${folder}, and that folder cannot be made (${code}). Choose another: CHARLEY_DATA=...`
    )
  }
}

/** An address holds a password, so a database server is not named. */
function sentenceFor(code: RecordsCode, place: Place): string {
  if (!('file' in place))
    return SENTENCES_FOR_SERVER[code] ?? `The database cannot be used (${code}).`
  const sentence = SENTENCES_FOR_FILE[code] ?? `cannot be used (${code}).`
  return `The file of the records, ${place.file}, ${sentence}`
}

const SENTENCES_FOR_FILE: Partial<Readonly<Record<RecordsCode, string>>> = {
  'records.in-use':
    'is in use by another Charley. Stop that one, or give this one a folder of its own: CHARLEY_DATA=...',
  'records.read-only': 'cannot be written by you: see who owns it and its folder.',
  'records.unavailable':
    'cannot be opened: see who owns it and its folder, and whether the disk is well.',
  'records.full': 'cannot grow: the disk is full. Make room and start again; nothing is lost.',
  'records.damaged':
    'is damaged. It was left as it is: put it aside and bring back a backup with charley restore FILE.',
  'records.migration-failed':
    'could not be brought up to date, and was left as it was. Was it written by a newer Charley?'
}

const SENTENCES_FOR_SERVER: Partial<Readonly<Record<RecordsCode, string>>> = {
  'records.unavailable':
    'The database of DATABASE_URL does not answer, or does not know that user. Is it running?',
  'records.read-only': 'The database of DATABASE_URL can only be read.',
  'records.full': 'The database of DATABASE_URL has no room left.',
  'records.migration-failed':
    'The database of DATABASE_URL could not be brought up to date, and was left as it was. Was it written by a newer Charley?'
}
