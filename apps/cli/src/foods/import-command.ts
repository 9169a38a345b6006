import { parseArgs } from 'node:util'
import { fillIn } from '@charley/engine'
import {
  dataFolder,
  ImportProblem,
  type ImportReport,
  importFoods,
  type SkipReason
} from '@charley/food-sources'
import { loadFoods } from '@charley/knowledge/foods'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'
import { showImportProgress } from './show-import-progress.ts'

const text = words.foodImport
const OPTIONS = {
  json: { type: 'boolean', default: false },
  report: { type: 'string' }
} as const

/** `charley foods import <file>`: adds a source of foods. A text says why it cannot be done. */
export async function importCommand(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (parsed === null) return text.needs
  const { file, report, json } = parsed
  const progress = showImportProgress(process.stderr)
  try {
    const onProgress = progress.show
    const builtIn = await loadFoods()
    const done = await importFoods({ file, report, builtIn, folder: dataFolder(), onProgress })
    progress.end()
    if (json) console.log(JSON.stringify(done, null, 2))
    else printReport(done)
    return EXIT.done
  } catch (error) {
    progress.end()
    if (!(error instanceof ImportProblem)) throw error
    const { code, params } = error
    const sentence = fillIn(text.problems[code], params)
    printComplaints([{ path: file, code, sentence }])
    return code === 'import.cannot-save' ? EXIT.broken : EXIT.badInput
  }
}

interface Asked {
  readonly file: string
  readonly report: string | undefined
  readonly json: boolean
}

function readArgs(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const [file, ...more] = positionals
    return file === undefined || more.length > 0 ? null : { file, report: values.report, ...values }
  } catch {
    return null
  }
}

function printReport({ source, skipped, report, ...counts }: ImportReport): void {
  const { rows, alreadyBuiltIn, incomplete } = counts
  const { title, version, date, foods, licence } = source
  console.log(fillIn(text.added, { title, version, date: date ?? text.noDate }))
  console.log(fillIn(text.counts, { foods: number(foods), rows: number(rows) }))
  if (alreadyBuiltIn > 0)
    console.log(fillIn(text.alreadyBuiltIn, { foods: number(alreadyBuiltIn) }))
  if (incomplete > 0) console.log(fillIn(text.incomplete, { foods: number(incomplete) }))
  const reasons = Object.entries(skipped) as [SkipReason, number][]
  if (reasons.length > 0) {
    console.log(text.skipped)
    for (const [reason, count] of reasons) {
      console.log(`  ${number(count).padStart(11)}  ${text.reasons[reason]}`)
    }
    console.log(fillIn(text.report, { report }))
  }
  console.log(fillIn(text.licence, { licence }))
}

function number(count: number): string {
  return count.toLocaleString('en-GB')
}
