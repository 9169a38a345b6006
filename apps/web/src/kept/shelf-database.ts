import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptList } from './kept-lists.ts'
import type { KeptRecord } from './kept-record.ts'

/** Where a shelf stands: whose it is, and what is on it. */
export interface Place {
  readonly owner: string
  readonly list: KeptList
}

export interface Row extends Place {
  readonly id: string
  readonly record: KeptRecord
}

/** Another one each time something is written on the shelf; an empty shelf has none. */
interface Mark extends Place {
  readonly mark: string
}

export interface ShelfTables extends DBSchema {
  records: { key: [string, string, string]; value: Row }
  marks: { key: [string, string]; value: Mark }
}

export type Database = IDBPDatabase<ShelfTables>

/** In milliseconds. Some browsers never answer; then everything stays in memory, and goes to the server from there. */
const LONGEST_WAIT = 10_000

let opening: Promise<Database> | undefined
let wasOpened = false
let isSilent = false

/** Whether there is one that may hold something: some browsers have none for some pages. */
export function hasDatabase(): Promise<boolean> {
  return opened().then(
    () => true,
    () => wasOpened || isSilent
  )
}

/** Does it, and tries a second time: phones close a database behind the back of a page that sleeps. */
export async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await opened())
  } catch {
    await closeDatabase()
    return work(await opened())
  }
}

async function opened(): Promise<Database> {
  if (isSilent) throw new Error('The database does not answer.')
  opening ??= answerInTime(openDatabase())
  return opening
}

function openDatabase(): Promise<Database> {
  return openDB<ShelfTables>('charley', 1, {
    upgrade: (database) => {
      database.createObjectStore('records', { keyPath: ['owner', 'list', 'id'] })
      database.createObjectStore('marks', { keyPath: ['owner', 'list'] })
    },
    // A newer Charley in another tab wants to change the tables.
    blocking: () => void closeDatabase()
  })
}

function answerInTime(answer: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      isSilent = true
      reject(new Error('The database does not answer.'))
    }, LONGEST_WAIT)
    const hasAnswered = () => {
      clearTimeout(tooLate)
      wasOpened = true
      if (isSilent) opening = answer
      isSilent = false
    }
    answer.then(hasAnswered, () => clearTimeout(tooLate))
    answer.then(resolve, reject)
  })
}

async function closeDatabase(): Promise<void> {
  const closing = opening
  opening = undefined
  await closing?.then(
    (database) => database.close(),
    () => {}
  )
}
