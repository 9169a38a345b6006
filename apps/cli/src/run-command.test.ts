import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { runCharley } from './run-charley.ts'

test('--help tells the commands, --version the version', async () => {
  const help = await runCharley(['--help'])
  expect([help.code, help.err]).toEqual([0, ''])
  expect(help.out).toContain('charley check person.json')
  expect(help.out.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(await runCharley(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n` })
})

test.each(['check', 'diet', 'plan', 'foods', 'import', 'backup', 'restore', 'dri', 'knowledge'])(
  'charley %s --help tells of that command alone',
  async (command) => {
    const { code, out, err } = await runCharley([command, '--help'])
    expect([code, err]).toEqual([0, ''])
    const lines = out.split('\n')
    expect(lines[0]).toContain(`charley ${command}`)
    const named = lines.flatMap((line) => /^ {2}charley (\w+)/.exec(line)?.[1] ?? [])
    expect(new Set([...named, command])).toEqual(new Set([command]))
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  }
)

test.each([
  { args: ['wibble'], says: 'no command "wibble"' },
  { args: [], says: 'charley check' }
])('charley $args gets the list of commands and exit 2', async ({ args, says }) => {
  const { code, out, err } = await runCharley(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toContain('charley knowledge')
})

test.each([
  { args: ['check', '--wibble'], says: "Unknown option '--wibble'" },
  { args: ['check', 'a.json', 'b.json'], says: 'one file' },
  { args: ['check', 'a.json', '--from', 'b.jsonl'], says: 'not both' },
  { args: ['restore'], says: 'Name one backup' }
])('charley $args gets what is wrong and the help of that command', async ({ args, says }) => {
  const { code, out, err } = await runCharley(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
  expect(err).toContain(`charley ${args[0]}`)
  expect(err).not.toContain('charley knowledge')
})

test('charley knowledge counts what there is and finds no broken rule', async () => {
  const { code, out, err } = await runCharley(['knowledge', '--json'])
  expect([code, err]).toEqual([0, ''])
  const { revision, counts, problems } = JSON.parse(out)
  expect(revision).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(counts.contributors).toBeGreaterThan(0)
  expect(problems).toEqual([])
})

/** The first Node on this machine that is too old for Charley. */
function olderNode(): string | undefined {
  const versionOf = (path: string) => execFileSync(path, ['--version'], { encoding: 'utf8' })
  return ['/usr/bin/node', '/usr/local/bin/node']
    .filter((path) => existsSync(path))
    .find((path) => Number.parseInt(versionOf(path).slice(1), 10) < 24)
}

const older = olderNode()
const skipped = older === undefined ? ' (skipped: no older Node on this machine)' : ''

test.skipIf(older === undefined)(
  `an older Node finds the right one by itself${skipped}`,
  async () => {
    const { code, out } = await runCharley(
      ['--version'],
      older === undefined ? {} : { node: older }
    )
    expect([code, out]).toEqual([0, `${manifest.version}\n`])
  }
)
