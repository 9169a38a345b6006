import { parseArgs } from 'node:util'
import { fillIn } from '@charley/engine'
import manifest from '../package.json' with { type: 'json' }
import { checkCommand } from './check-command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { words } from './words/en.ts'
import { usage } from './words/usage-en.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false }
} as const

/** `charley <words>`: does what they say and returns the exit code. */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  const [first = '', ...rest] = args
  const help = usage.get(first)
  if (help !== undefined && (rest.includes('--help') || rest.includes('-h'))) return say(help)
  const command = COMMANDS.get(first)
  const ended = await (command === undefined ? runCheckOrKnowledge(args) : command(rest))
  return typeof ended === 'string' ? refuse(ended, help ?? words.help) : ended
}

/** A text says why the words cannot be used. */
type Command = (rest: readonly string[]) => Promise<ExitCode | string>

/** Each is loaded only when it is asked for: a food table, a database or a solver comes along. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['foods', async (rest) => (await import('./foods/foods-command.ts')).foodsCommand(rest)],
  ['diet', async (rest) => (await import('./diet/diet-command.ts')).dietCommand(rest)],
  ['plan', async (rest) => (await import('./plan/plan-command.ts')).planCommand(rest)],
  ['import', async (rest) => (await import('./records/import-command.ts')).importCommand(rest)],
  ['backup', async (rest) => (await loadCare())('backup', rest)],
  ['restore', async (rest) => (await loadCare())('restore', rest)],
  ['dri', async (rest) => (await import('./dri/dri-command.ts')).driCommand(rest)]
])

async function loadCare() {
  return (await import('./records/care-command.ts')).careCommand
}

async function runCheckOrKnowledge(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  if (values.version) return say(manifest.version)
  if (values.help) return say(words.help)
  if (command === 'check') {
    if (files.length > 1) return words.tooManyFiles
    if (files.length === 1 && values.from !== undefined) return words.fileAndFrom
    return checkCommand({ file: files[0], from: values.from, json: values.json })
  }
  if (command === 'knowledge' && files.length === 0 && values.from === undefined) {
    // Loaded only here: the guard brings a YAML reader along that no check needs.
    const { knowledgeCommand } = await import('./knowledge-command.ts')
    return knowledgeCommand({ json: values.json })
  }
  return command === undefined ? '' : fillIn(words.unknownCommand, { command: args.join(' ') })
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node adds advice about "--" that helps nobody here.
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  }
}

function say(text: string): ExitCode {
  console.log(text)
  return EXIT.done
}

function refuse(reason: string, help: string): ExitCode {
  console.error(reason === '' ? help : `${reason}\n\n${help}`)
  return EXIT.badInput
}
