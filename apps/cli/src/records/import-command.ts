import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  carryOutImport,
  DiaryFileError,
  type DiaryRecords,
  type ImportReport,
  planImport,
  readDiaryFile,
  readKeptDiary,
  reportImport
} from '@charley/diary-files'
import { openRecords, PERSONAL_ACCOUNT, type Records } from '@charley/records'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'
import { explainTrouble } from './explain-trouble.ts'
import { findRecords, type OwnRecords } from './find-records.ts'
import { type ImportAsked, readImportArgs } from './read-import-args.ts'
import { writeImport } from './write-import.ts'

const text = words.diaryImport

/** `charley import <files>`: shows what files of other apps would bring, and with `--yes` brings it. A text says why not. */
export async function importCommand(args: readonly string[]): Promise<ExitCode | string> {
  const asked = readImportArgs(args)
  if (asked === null) return text.needs
  const own = findRecords()
  if (process.env['CHARLEY_MODE']?.trim() === 'hosted') {
    printComplaints([{ path: own.name, code: 'records.hosted', sentence: text.hosted }])
    return EXIT.badInput
  }
  try {
    const records = await openOwn(own, asked.yes)
    try {
      return await importAll(asked, records)
    } finally {
      await records?.close()
    }
  } catch (error) {
    return explainTrouble(error, own.name)
  }
}

/** Null where there is nothing yet and nothing is to be written: looking makes no file. */
async function openOwn({ place, isThere }: OwnRecords, mayWrite: boolean): Promise<Records | null> {
  if (!(isThere || mayWrite)) return null
  if ('file' in place) await mkdir(dirname(place.file), { recursive: true, mode: 0o700 })
  const records = await openRecords(place, { now: () => new Date().toISOString() })
  await records.openAccount(PERSONAL_ACCOUNT)
  return records
}

/** One file after the other, each wholly or not at all; the first that cannot be read ends it. */
async function importAll(asked: ImportAsked, records: Records | null): Promise<ExitCode> {
  const done: { readonly file: string; readonly report: ImportReport }[] = []
  let ended: ExitCode = EXIT.done
  for (const file of asked.files) {
    const report = await importFile(file, asked, records)
    if (report === null) {
      ended = EXIT.badInput
      break
    }
    done.push({ file, report })
    if (!asked.json) console.log(writeImport(file, report))
  }
  const written = asked.yes
  if (asked.json) {
    const files = done.map(({ file, report }) => ({ file, ...report }))
    console.log(JSON.stringify({ written, files }, null, 2))
  } else if (done.length > 0) console.log(written ? text.written : text.preview)
  return ended
}

/** Null where the file cannot be used, which is told. */
async function importFile(
  file: string,
  { yes, replace, options }: ImportAsked,
  records: Records | null
): Promise<ImportReport | null> {
  try {
    const draft = await readDiaryFile(createReadStream(file), options)
    const work = async (own: DiaryRecords) => {
      const plan = planImport(draft, await readKeptDiary(own, draft), replace)
      if (yes) await carryOutImport(own, plan)
      return reportImport(draft, plan)
    }
    return await (records ? records.within(PERSONAL_ACCOUNT, work) : work(NOTHING_KEPT))
  } catch (error) {
    if (error instanceof DiaryFileError) {
      const code = `diary-file.${error.code}`
      printComplaints([{ path: file, code, sentence: text.problems[error.code] }])
    } else explainTrouble(error, file)
    return null
  }
}

const NOTHING_KEPT: DiaryRecords = {
  list: async () => ({ items: [], next: null }),
  create: async () => undefined,
  update: async () => undefined,
  remove: async () => undefined
}
