import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Assessment } from '@charley/engine'
import { describe, expect, test } from 'vitest'
import { runCharley } from './run-charley.ts'

const folder = mkdtempSync(join(tmpdir(), 'charley-cli-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const PERSON = {
  profile: { ageYears: 68, sex: 'female' },
  answers: {
    complaint: ['sudden_cramp'],
    sudden_cramp: 'yes',
    onset: 'months',
    nights_per_week: 4
  },
  medicines: ['omeprazole', 'furosemide 40 mg', 'qqqwwwxxyy']
}
const EMERGENCY = { profile: { ageYears: 60 }, answers: { chest_pain_new: 'yes' } }

describe('a person in a file', () => {
  test('gets the whole assessment as JSON and nothing else', async () => {
    const path = file('person.json', JSON.stringify(PERSON))
    const { code, out, err } = await runCharley(['check', path, '--json'])
    expect([code, err]).toEqual([0, ''])
    const assessment: Assessment = JSON.parse(out)
    expect(assessment.triage.reasons.length).toBeGreaterThan(0)
    expect(assessment.madeWith.knowledge).toMatch(/^sha256:/)
  })

  test('gets a page that fits a terminal, what to do first and who it is not for last', async () => {
    const { code, out } = await runCharley(['check', '-'], { input: JSON.stringify(PERSON) })
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(out).toContain('Because you told us: Nights a week it happens: 4')
    expect(out.indexOf('Because you told us')).toBeLessThan(out.indexOf('omeprazole'))
    expect(out).toContain('does not diagnose')
    expect(out).not.toContain('\u001b')
  })

  test('is told about a medicine that nobody knows, and keeps the result', async () => {
    const { code, out } = await runCharley(['check', '-'], { input: JSON.stringify(PERSON) })
    expect(code).toBe(0)
    expect(out).toMatch(/We do not know the medicine\s+qqqwwwxxyy/)
  })

  test('in an emergency reads the action alone, and the program ends well', async () => {
    const { code, out } = await runCharley(['check', '-'], { input: JSON.stringify(EMERGENCY) })
    expect(code).toBe(0)
    expect(out).toContain('999, 112 or 911')
    expect(out).not.toMatch(/in 100|of 100|worth asking|try first/i)
  })

  test('cannot make the terminal do things by what is written in it', async () => {
    const person = { profile: {}, medicines: ['\u001b]0;title\u0007\u001b[31mevil'] }
    const { out } = await runCharley(['check', '-'], { input: JSON.stringify(person) })
    expect(out).toContain('evil')
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('\u0007')
  })
})

describe('input that cannot be used', () => {
  test.each([
    { name: 'an age of 250', input: '{"profile":{"ageYears":250}}', path: 'profile.ageYears' },
    { name: 'a sex of "x"', input: '{"profile":{"sex":"x"}}', path: 'profile.sex' },
    {
      name: 'an unknown item',
      input: '{"profile":{},"answers":{"nope":"yes"}}',
      path: 'answers.nope'
    },
    {
      name: 'a prototype key',
      input: '{"profile":{},"answers":{"__proto__":"yes"}}',
      path: 'answers.__proto__'
    },
    { name: 'a list', input: '[]', path: '-' },
    { name: 'broken JSON', input: '{"profile":', path: '-' },
    { name: 'nothing', input: '', path: '-' }
  ])('$name: one line that says where, exit 2, nothing printed', async ({ input, path }) => {
    const { code, out, err } = await runCharley(['check', '-', '--json'], { input })
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err.startsWith(`${path}: `)).toBe(true)
    expect(err).toMatch(/^\S+: [a-z]+\.[a-z-]+: \S.*\.$/m)
  })

  test('every bad part gets its line', async () => {
    const input = JSON.stringify({ profile: { ageYears: 250, sex: 'x' }, answers: { nope: 1 } })
    const { err } = await runCharley(['check', '-'], { input })
    expect(err.trimEnd().split('\n')).toHaveLength(3)
  })

  test('a file that is not there is named', async () => {
    const { code, err } = await runCharley(['check', 'no-such-file.json'])
    expect(code).toBe(2)
    expect(err).toContain('no-such-file.json: input.not-found: ')
  })

  test('without a file and without a terminal there is nobody to ask', async () => {
    const { code, err } = await runCharley(['check'])
    expect([code, err.includes('input.no-terminal')]).toEqual([2, true])
  })
})

describe('many people', () => {
  test('come out one a line, in the order they went in', async () => {
    const people = [PERSON, EMERGENCY, { profile: { ageYears: 30, sex: 'male' } }]
    const path = file(
      'people.jsonl',
      `${people.map((each) => JSON.stringify(each)).join('\n\n')}\n`
    )
    const { code, out } = await runCharley(['check', '--from', path, '--json'])
    expect(code).toBe(0)
    const levels = out
      .trimEnd()
      .split('\n')
      .map((line): Assessment => JSON.parse(line))
      .map(({ triage, medicines }) => [triage.level === 'emergency', medicines.length > 0])
    expect(levels).toEqual([
      [false, true],
      [true, false],
      [false, false]
    ])
  })

  test('with one bad line nothing is printed, and every bad line is named', async () => {
    const lines = [JSON.stringify(EMERGENCY), '{"profile":{"ageYears":250}}', '{', '[]']
    const { code, out, err } = await runCharley(['check', '--from', '-'], {
      input: lines.join('\n')
    })
    expect([code, out]).toEqual([2, ''])
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 2))
    ).toEqual([
      ['line 2.profile.ageYears', 'profile.age-out-of-range'],
      ['line 3', 'input.not-json'],
      ['line 4', 'person.not-an-object']
    ])
  })
})
