import { type Assessment, assess, hasFoodLog } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { type Complaint, complaintsAbout, printComplaints } from './complaint.ts'
import { loadDietFor } from './diet/load-diet-for.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { interviewCommand } from './interview/interview-command.ts'
import { layoutFor } from './layout.ts'
import { readJson, readText } from './read-input.ts'
import { writeResult } from './result/write-result.ts'
import { words } from './words/en.ts'

interface CheckOptions {
  readonly file: string | undefined
  readonly from: string | undefined
  readonly json: boolean
}

/** `charley check`: one person from a file, many from a file, or the person at the terminal. */
export async function checkCommand({ file, from, json }: CheckOptions): Promise<ExitCode> {
  if (from !== undefined) return checkMany(from)
  if (file !== undefined) return checkOne(file, json)
  if (process.stdin.isTTY) return interviewCommand(json)
  return refuse([
    { path: 'charley check', code: 'input.no-terminal', sentence: words.needsTerminal }
  ])
}

async function checkOne(file: string, json: boolean): Promise<ExitCode> {
  const text = await readText(file)
  if ('complaint' in text) return refuse([text.complaint])
  const checked = await check(file, text.value)
  if ('complaints' in checked) return refuse(checked.complaints)
  console.log(
    json
      ? JSON.stringify(checked.assessment, null, 2)
      : writeResult({ ...checked, knowledge, layout: layoutFor(process.stdout) })
  )
  return EXIT.done
}

/** One bad line and nothing is written: half an answer file is worse than none. */
async function checkMany(file: string): Promise<ExitCode> {
  const text = await readText(file)
  if ('complaint' in text) return refuse([text.complaint])
  const lines: string[] = []
  const complaints: Complaint[] = []
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue
    const checked = await check(`line ${index + 1}`, line)
    if ('assessment' in checked) lines.push(JSON.stringify(checked.assessment))
    else complaints.push(...checked.complaints.map((complaint) => onLine(complaint, index + 1)))
  }
  if (complaints.length > 0) return refuse(complaints)
  for (const line of lines) console.log(line)
  return EXIT.done
}

type Checked =
  | { readonly person: unknown; readonly assessment: Assessment }
  | { readonly complaints: readonly Complaint[] }

async function check(place: string, text: string): Promise<Checked> {
  const read = readJson(place, text)
  if ('complaint' in read) return { complaints: [read.complaint] }
  const person = read.value
  const diet = hasFoodLog(person) ? { diet: await loadDietFor(person) } : {}
  const assessment = assess(knowledge, person, new Date().toISOString(), diet)
  const complaints = complaintsAbout(assessment.issues, knowledge).map((complaint) => ({
    ...complaint,
    path: complaint.path || place
  }))
  return complaints.length > 0 ? { complaints } : { person, assessment }
}

/** `profile.ageYears` on line 3 is `line 3.profile.ageYears`. */
function onLine(complaint: Complaint, number: number): Complaint {
  const place = `line ${number}`
  if (complaint.path === place) return complaint
  return { ...complaint, path: `${place}.${complaint.path}` }
}

function refuse(complaints: readonly Complaint[]): ExitCode {
  printComplaints(complaints)
  return EXIT.badInput
}
