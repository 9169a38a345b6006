import { parseArgs } from 'node:util'
import { type Issue, type ReferenceIntake, readProfile, referenceIntakes } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadIntake } from '@charley/knowledge/intake'
import { complaintsAbout, printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'
import { writeDri } from './write-dri.ts'

const OPTIONS = {
  age: { type: 'string' },
  sex: { type: 'string' },
  pregnancy: { type: 'string' },
  json: { type: 'boolean', default: false }
} as const

/** `charley dri --age 34 --sex female`: what people of that age and sex need. A text says why the words cannot be used. */
export async function driCommand(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (typeof parsed === 'string') return parsed
  const { age, sex, pregnancy, json } = parsed
  const issues: Issue[] = []
  const profile = readProfile({ ageYears: age, sex, pregnancy }, issues)
  const complaints = complaintsAbout(issues, knowledge)
  const intakes = referenceIntakes(await loadIntake(), profile)
  if (complaints.length === 0 && intakes === undefined) {
    complaints.push({ path: 'charley dri', code: 'dri.no-life-stage', sentence: words.dri.needs })
  }
  if (complaints.length > 0 || intakes === undefined) {
    printComplaints(complaints)
    return EXIT.badInput
  }
  const { lifeStage, nutrients } = intakes
  console.log(
    json
      ? JSON.stringify({ lifeStage: lifeStage.id, nutrients: nutrients.map(valuesOf) }, null, 2)
      : writeDri(intakes)
  )
  return EXIT.done
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}

function valuesOf({ id, unit, ear, rda, ai, ul, cdrr }: ReferenceIntake) {
  return { id, unit, ear, rda, ai, ul, cdrr }
}
