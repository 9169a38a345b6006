import { fillIn } from '@charley/engine'
import { type RecordsCode, RecordsError } from '@charley/records'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'

const text = words.records
const SENTENCES: Partial<Readonly<Record<RecordsCode, string>>> = text.problems

/** Says what went wrong about a backup or the records; what is neither the disk nor the database is a bug. */
export function explainTrouble(error: unknown, path: string): ExitCode {
  if (error instanceof RecordsError) {
    const sentence = SENTENCES[error.code] ?? fillIn(text.otherTrouble, { code: error.code })
    printComplaints([{ path, code: error.code, sentence }])
    return error.code === 'records.backup-invalid' ? EXIT.badInput : EXIT.broken
  }
  const { code } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') throw error
  printComplaints([
    code === 'ENOENT'
      ? { path, code: 'input.not-found', sentence: text.notFound }
      : { path, code: 'input.unreadable', sentence: fillIn(words.unreadable, { reason: code }) }
  ])
  return EXIT.badInput
}
