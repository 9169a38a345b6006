import { parseArgs } from 'node:util'
import { type IntakeReport, reportIntake } from '@charley/engine'
import { importedFoodsIn } from '@charley/food-sources'
import { knowledge } from '@charley/knowledge'
import { type Complaint, complaintsAbout, printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadFoodsFor } from '../foods/load-foods-for.ts'
import { readJson, readText } from '../read-input.ts'
import { words } from '../words/en.ts'
import { loadDietFor } from './load-diet-for.ts'
import { writeIntake } from './write-intake.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false }
} as const

/** `charley diet person.json`: what was eaten, held against what is needed. A text says why the words cannot be used. */
export async function dietCommand(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  if (values.help) {
    console.log(words.help)
    return EXIT.done
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return words.diet.needs
  const report = await reportOf(file)
  if ('complaints' in report) {
    printComplaints(report.complaints)
    return EXIT.badInput
  }
  console.log(values.json ? JSON.stringify(report, null, 2) : writeIntake(report, knowledge))
  return EXIT.done
}

async function reportOf(
  file: string
): Promise<IntakeReport | { readonly complaints: readonly Complaint[] }> {
  const text = await readText(file)
  if ('complaint' in text) return { complaints: [text.complaint] }
  const person = readJson(file, text.value)
  if ('complaint' in person) return { complaints: [person.complaint] }
  const report = reportIntake(knowledge, await loadDietFor(person.value), person.value)
  const complaints = complaintsAbout(report.issues, knowledge)
  if (complaints.length === 0) return report
  return { complaints: complaints.map((told) => ({ ...told, path: told.path || file })) }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}
