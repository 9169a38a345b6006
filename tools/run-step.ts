import { spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** One `npm run` script, reported as one line. */
export interface Step {
  readonly name: string
  readonly script: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The JSON file in which a test runner leaves its counts. */
  readonly report?: string
  /** Where the test runner's closing lines begin in its output. */
  readonly closing?: RegExp
}

interface StepResult {
  readonly passed: boolean
  readonly closing?: string
}

const MOST_OUTPUT = 64 * 1024 * 1024

/** Runs the step and prints its line; its output only where it failed. */
export function runStep(step: Step): StepResult {
  const started = performance.now()
  const run = spawnSync('npm', ['run', '--silent', step.script, '--', ...(step.args ?? [])], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      TZ: process.env.TZ ?? 'UTC',
      ...step.env
    }
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const passed = run.status === 0
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(18)} ${seconds.padStart(6)} s`)
  // Some tools colour their output whatever they are told.
  const said = stripVTControlCharacters(run.stdout ?? '')
  const complained = stripVTControlCharacters(run.stderr ?? run.error?.message ?? '')
  if (!passed) console.log(`${said}${complained}`)
  const from = step.closing === undefined ? -1 : said.search(step.closing)
  return from < 0 ? { passed } : { passed, closing: said.slice(from).trimEnd() }
}
