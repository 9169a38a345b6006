import { parseArgs } from 'node:util'
import type { Issue } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { type Complaint, complaintsAbout, printComplaints } from './complaint.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { readJson, readText } from './read-input.ts'

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** A command that reads one Person from a file and answers about that person. */
interface PersonCommand<Answer> {
  /** Said where the file is not named. */
  readonly needs: string
  readonly answer: (person: unknown) => Promise<Answer>
  readonly write: (answer: Answer) => string
}

/** Runs it; a text says why the words of the command cannot be used. */
export async function runPersonCommand<Answer extends { readonly issues: readonly Issue[] }>(
  args: readonly string[],
  { needs, answer, write }: PersonCommand<Answer>
): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return needs
  const answered = await answerFrom(file, answer)
  if ('complaints' in answered) {
    printComplaints(answered.complaints)
    return EXIT.badInput
  }
  console.log(values.json ? JSON.stringify(answered.answer, null, 2) : write(answered.answer))
  return EXIT.done
}

type Answered<Answer> = { readonly answer: Answer } | { readonly complaints: readonly Complaint[] }

async function answerFrom<Answer extends { readonly issues: readonly Issue[] }>(
  file: string,
  answerAbout: PersonCommand<Answer>['answer']
): Promise<Answered<Answer>> {
  const text = await readText(file)
  if ('complaint' in text) return { complaints: [text.complaint] }
  const person = readJson(file, text.value)
  if ('complaint' in person) return { complaints: [person.complaint] }
  const answer = await answerAbout(person.value)
  const complaints = complaintsAbout(answer.issues, knowledge)
  if (complaints.length === 0) return { answer }
  return { complaints: complaints.map((told) => ({ ...told, path: told.path || file })) }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}
