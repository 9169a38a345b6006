import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { layoutFor } from '../layout.ts'
import { runCharley } from '../run-charley.ts'
import { planCommand } from './plan-command.ts'
import { writePlan } from './write-plan.ts'

const eaten = (food: string, grams: number, meal: string) => ({
  date: '2026-11-01',
  ...{ meal, food, grams }
})
const UNASKED = {
  profile: { ageYears: 68, sex: 'female', pregnancy: 'no' },
  answers: { complaint: ['sudden_cramp'], night_in_bed: 'yes', unsteady_balance: 'yes' },
  medicines: ['levothyroxine'],
  supplements: [{ id: 'calcium', amount: 500, unit: 'mg', per: 'day', basis: 'elemental' }],
  foodLog: [
    eaten('sr28:18069', 90, 'breakfast'),
    eaten('sr28:20045', 400, 'lunch'),
    eaten('sr28:05064', 150, 'dinner'),
    eaten('sr28:11674', 150, 'dinner')
  ]
}

const { openRedFlags } = assess(knowledge, UNASKED, '2026-11-02T03:12:00Z').triage
const PERSON = {
  ...UNASKED,
  answers: {
    ...Object.fromEntries(openRedFlags.map((item) => [item, 'no'])),
    ...{ course: 'same', legs_affected: 'either_leg', onset: 'years' },
    ...{ nights_per_week: 2, severity: 4 },
    ...UNASKED.answers
  }
}

const folder = await mkdtemp(join(tmpdir(), 'charley-plan-'))
afterAll(() => rm(folder, { recursive: true }))

/** The program as a person starts it; the same plan is read as JSON and as text. */
const asJson = await runCharley(['plan', '-', '--json'], { input: JSON.stringify(PERSON) })

/** In this process, which has the foods and the solver open already. */
async function plan(person: unknown) {
  const file = join(folder, 'person.json')
  await writeFile(file, JSON.stringify(person))
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const err = vi.spyOn(console, 'error').mockReturnValue()
  const code = await planCommand([file])
  const printed = (spy: typeof out) => spy.mock.calls.map(([line]) => String(line)).join('\n')
  const ended = { code, out: printed(out), err: printed(err) }
  out.mockRestore()
  err.mockRestore()
  return ended
}

describe('charley plan', { timeout: 60_000 }, () => {
  test('prints only the plan with --json', () => {
    const { code, out, err } = asJson
    expect([code, err]).toEqual([0, ''])
    const made = JSON.parse(out)
    expect(made.days).toBe(1)
    expect(made.changes.length).toBeGreaterThan(0)
    expect(made.madeWith.knowledge).toMatch(/^sha256:/)
    expect(made.supplements[0]).toMatchObject({ supplement: 'calcium', taking: true })
    expect(made.alternatives.length).toBeGreaterThan(0)
  })

  test('as text says what to change, what it closes, what to buy, and how to stretch sitting', () => {
    const layout = layoutFor(process.stdout)
    const out = writePlan({ plan: JSON.parse(asJson.out), knowledge, layout })
    expect(out.indexOf('A first idea only')).toBeLessThan(out.indexOf('What to change'))
    expect(out).toMatch(/^- [A-Z][^:]+: add /m)
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/Magnesium [\d.]+ of the [\d.]+ mg\/d missing/)
    expect(out).toContain('To buy for a week')
    expect(out).toContain('Use the sitting version')
    expect(out).toContain('After this, wait 4 hours before the medicine')
    expect(out).not.toMatch(/[{}]|undefined|NaN/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('says what cannot be reached and within which limits where there is no whole plan', async () => {
    const foodLog = [eaten('sr28:20045', 600, 'lunch'), eaten('sr28:05064', 250, 'dinner')]
    const { profile } = PERSON
    const { code, out } = await plan({ profile, foodLog, wishes: { mostChanges: 1 } })
    expect(code).toBe(0)
    const text = out.replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/Food alone cannot give you enough \w+ within these limits\. \S/)
    expect(text).toContain('You asked for only a few changes.')
  })

  test('without a food log says so, and gives the rest', async () => {
    const { foodLog: _, ...person } = PERSON
    const { code, out } = await plan(person)
    expect(code).toBe(0)
    expect(out).toContain('You have not written down what you eat')
    expect(out).toContain('What to begin with')
    expect(out).not.toContain('To buy for a week')
  })

  test('in an emergency says only what to do, and ends well', async () => {
    const { code, out } = await plan({ ...PERSON, answers: { rf_breathless_chest_pain: 'yes' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^Get emergency help now/)
    expect(out).not.toMatch(/: add |Supplements|What to begin with/)
  })

  test('with wishes that cannot be read is refused, one line each', async () => {
    const wishes = { vetoes: ['sr28:99999'], mostChanges: 'few' }
    const { code, out, err } = await plan({ ...PERSON, foodLog: [], wishes })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('wishes.vetoes.0: wish.unknown-food:')
    expect(err).toContain('wishes.mostChanges: wish.changes-invalid:')
  })

  test('says what it needs without a file and with an option that there is not', async () => {
    expect(await planCommand([])).toContain('Name one file')
    expect(await planCommand(['--wibble'])).toContain("Unknown option '--wibble'")
    expect((await runCharley(['plan', 'nowhere.json'])).err).toContain('input.not-found')
  })
})
