import { parseArgs } from 'node:util'
import { makePlan, type Plan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { type Complaint, complaintsAbout, printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { readJson, readText } from '../read-input.ts'
import { words } from '../words/en.ts'
import { loadPlanRoom } from './load-plan-room.ts'
import { writePlan } from './write-plan.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false }
} as const
const ALTERNATIVES = 2

/** `charley plan person.json`: what one person can do. A text says why the words cannot be used. */
export async function planCommand(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  if (values.help) {
    console.log(words.help)
    return EXIT.done
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return words.plan.needs
  const plan = await planFrom(file)
  if ('complaints' in plan) {
    printComplaints(plan.complaints)
    return EXIT.badInput
  }
  const layout = layoutFor(process.stdout)
  console.log(values.json ? JSON.stringify(plan, null, 2) : writePlan({ plan, knowledge, layout }))
  return EXIT.done
}

async function planFrom(
  file: string
): Promise<Plan | { readonly complaints: readonly Complaint[] }> {
  const text = await readText(file)
  if ('complaint' in text) return { complaints: [text.complaint] }
  const person = readJson(file, text.value)
  if ('complaint' in person) return { complaints: [person.complaint] }
  const { pantry, solver } = await loadPlanRoom(person.value)
  const plan = await makePlan(knowledge, pantry, person.value, {
    now: new Date().toISOString(),
    solve: solver.solve,
    alternatives: ALTERNATIVES
  })
  const complaints = complaintsAbout(plan.issues, knowledge)
  if (complaints.length === 0) return plan
  return { complaints: complaints.map((told) => ({ ...told, path: told.path || file })) }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}
