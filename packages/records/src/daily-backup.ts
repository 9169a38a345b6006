import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backUp } from './backup.ts'
import {
  type BackupRow,
  momentOfBackup,
  readBackup,
  verifyBackup,
  writeBackup
} from './backup-file.ts'
import type { Connection } from './connect.ts'
import { erasedAmong, findErased } from './erased-accounts.ts'
import { RecordsError } from './records-error.ts'
import type { ErasedAccountRow } from './tables.ts'

/** How long a daily backup is kept, in days. */
const KEPT_DAYS = 14

const DAY_MS = 86_400_000
/** Of each day, and what was there before a restore. */
const NAME = /^charley-(\d{4}-\d{2}-\d{2})(-before-restore-\d{9})?\.backup$/

export interface DailyBackup {
  /** The file of today; null where it was there already. */
  readonly made: string | null
  /** Older ones that were removed. */
  readonly removed: readonly string[]
  /** Older ones out of which erased accounts were taken. */
  readonly cleaned: readonly string[]
  /** Older ones that cannot be read; they are left as they are until their time is over. */
  readonly unreadable: readonly string[]
}

/**
 * One backup a day in a folder of its own. What is old goes only after the new one is there, so that a full disk never
 * costs the last backup.
 */
export async function backUpDaily(
  { db, kind }: Connection,
  folder: string,
  now: () => string
): Promise<DailyBackup> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const today = now().slice(0, 10)
  const name = `charley-${today}.backup`
  const isNew = !(await isThere(join(folder, name)))
  if (isNew) await backUp({ db, kind, now }, join(folder, name))
  const removed = await removeOld(folder, today)
  const cleanedUp = await forgetErased(folder, await findErased(db))
  return { made: isNew ? name : null, removed, ...cleanedUp }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}

async function removeOld(folder: string, today: string): Promise<string[]> {
  const oldest = new Date(Date.parse(today) - (KEPT_DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  const removed = (await readdir(folder)).filter((name) => {
    const day = NAME.exec(name)?.[1]
    return day !== undefined && day < oldest
  })
  for (const name of removed) await rm(join(folder, name), { force: true })
  return removed.toSorted()
}

async function forgetErased(folder: string, erased: readonly ErasedAccountRow[]) {
  const cleaned: string[] = []
  const unreadable: string[] = []
  if (erased.length === 0) return { cleaned, unreadable }
  for (const name of (await readdir(folder)).filter((each) => NAME.test(each)).toSorted()) {
    try {
      if (await takeOut(join(folder, name), erased)) cleaned.push(name)
    } catch (error) {
      if (!(error instanceof RecordsError && error.code === 'records.backup-invalid')) throw error
      unreadable.push(name)
    }
  }
  return { cleaned, unreadable }
}

/** Writes the backup anew without them; false where it holds none of them. */
async function takeOut(file: string, erased: readonly ErasedAccountRow[]): Promise<boolean> {
  await verifyBackup(file)
  if (!(await holdsAny(file, erased))) return false
  await writeBackup(file, { at: await momentOfBackup(file), rows: rowsWithout(file, erased) })
  return true
}

async function holdsAny(file: string, erased: readonly ErasedAccountRow[]): Promise<boolean> {
  const isErased = erasedAmong(erased)
  for await (const row of readBackup(file)) if (isErased(row)) return true
  return false
}

async function* rowsWithout(
  file: string,
  erased: readonly ErasedAccountRow[]
): AsyncGenerator<BackupRow> {
  const isErased = erasedAmong(erased)
  for await (const row of readBackup(file)) if (!isErased(row)) yield row
}
