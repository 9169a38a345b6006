import { DatabaseSync } from 'node:sqlite'
import { asRecordsError } from './records-error.ts'

/**
 * Marks a database file as one server's own until `close`, or until the process ends in whatever way: the lock is the
 * operating system's, held through a small file beside. Other programs can still read and back up.
 */
export function holdFile(file: string): { close(): void } {
  const lock = new DatabaseSync(`${file}.lock`)
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    throw asRecordsError(error)
  }
  return { close: () => lock.close() }
}
