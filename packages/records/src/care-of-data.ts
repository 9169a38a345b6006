import { backUp, type RestoreOptions, type RestoreSummary, restore } from './backup.ts'
import { type BackupSummary, verifyBackup } from './backup-file.ts'
import { type Connection, connect, type Place } from './connect.ts'
import { backUpDaily, type DailyBackup } from './daily-backup.ts'
import { asRecordsError } from './records-error.ts'

/** On a connection of its own: a server that is running goes on. */
export function backUpRecords(
  place: Place,
  file: string,
  now: () => string
): Promise<BackupSummary> {
  return withConnection(place, ({ db, kind }) => backUp({ db, kind, now }, file))
}

/** On a connection of its own: a server that is running waits while it happens, and then sees what was restored. */
export function restoreRecords(
  place: Place,
  file: string,
  options: RestoreOptions = {}
): Promise<RestoreSummary> {
  return withConnection(place, ({ db, kind }) => restore({ db, kind }, file, options))
}

/** Rejects with `records.backup-invalid` where a backup is not whole. */
export function checkBackup(file: string): Promise<void> {
  return verifyBackup(file)
}

/** Today's backup where there is none yet, and what follows from it for older ones. */
export function backUpToday(place: Place, folder: string, now: () => string): Promise<DailyBackup> {
  return withConnection(place, (connection) => backUpDaily(connection, folder, now))
}

async function withConnection<T>(
  place: Place,
  work: (connection: Connection) => Promise<T>
): Promise<T> {
  const connection = await connect(place)
  try {
    return await work(connection)
  } catch (error) {
    throw asRecordsError(error)
  } finally {
    await connection.close()
  }
}
