import { existsSync } from 'node:fs'
import { fillIn } from '@charley/engine'
import { backUpRecords, checkBackup, RecordsError } from '@charley/records'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'
import { explainTrouble } from './explain-trouble.ts'
import { findRecords } from './find-records.ts'

const text = words.records

/** `charley backup <file>`: one state of everything that is kept, while the server runs. A text says why not. */
export async function backupCommand(args: readonly string[]): Promise<ExitCode | string> {
  const [file, ...more] = args
  if (file === undefined || file.startsWith('-') || more.length > 0) return text.backupNeeds
  const { place, name, isThere } = findRecords()
  if (!isThere) {
    printComplaints([{ path: name, code: 'records.none', sentence: text.none }])
    return EXIT.badInput
  }
  if (!(await mayBeReplaced(file))) {
    printComplaints([{ path: file, code: 'backup.other-file', sentence: text.otherFile }])
    return EXIT.badInput
  }
  try {
    const { accounts, rows } = await backUpRecords(place, file, () => new Date().toISOString())
    console.log(fillIn(text.backedUp, { file, accounts, entries: rows - accounts }))
    return EXIT.done
  } catch (error) {
    return explainTrouble(error, file)
  }
}

/** An earlier backup may; any other file was named by mistake, and could be the records themselves. */
async function mayBeReplaced(file: string): Promise<boolean> {
  if (!existsSync(file)) return true
  try {
    await checkBackup(file)
    return true
  } catch (error) {
    if (error instanceof RecordsError) return false
    throw error
  }
}
