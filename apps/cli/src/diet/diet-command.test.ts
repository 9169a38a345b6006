import { expect, test } from 'vitest'
import { runCharley } from '../run-charley.ts'

const PERSON = {
  profile: { ageYears: 68, sex: 'female' },
  foodLog: [
    { date: '2026-11-01', meal: 'lunch', food: 'sr28:20045', grams: 300 },
    { date: '2026-11-02', meal: 'dinner', food: 'sr28:12014', grams: 30 }
  ],
  supplements: [{ id: 'magnesium', amount: 500, unit: 'mg', per: 'day', basis: 'elemental' }]
}

function diet(person: unknown, ...options: readonly string[]) {
  return runCharley(['diet', '-', ...options], { input: JSON.stringify(person) })
}

test('charley diet --json gives days and, by nutrient, intake, reference values, chance and sources', async () => {
  const { code, out, err } = await diet(PERSON, '--json')
  expect([code, err]).toEqual([0, ''])
  const { days, nutrients } = JSON.parse(out)
  expect(days).toBe(2)
  const magnesium = nutrients.find(({ id }: { id: string }) => id === 'magnesium')
  expect(magnesium).toMatchObject({
    intake: { unit: 'mg/d' },
    fromSupplements: 500,
    unknownShare: 0,
    ear: 265,
    rda: 320,
    ai: null,
    ul: 350,
    upperLimit: { counts: 'supplement', amount: 500, limit: 350, over: true },
    verdict: 'above-ul',
    top: [{ id: 'supplement:magnesium' }, { id: 'sr28:12014' }, { id: 'sr28:20045' }]
  })
  expect(nutrients.find(({ id }: { id: string }) => id === 'potassium')).toMatchObject({
    probabilityInadequate: null
  })
})

test('as text it starts with what to look at first and fits a terminal', async () => {
  const { code, out } = await diet(PERSON)
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe('Mean of 2 logged days')
  expect(out).toMatch(/^Magnesium {2}\d+ mg\/d$/m)
  expect(out).toMatch(/^Vitamin D .*µg\/d \(\d+(\.\d+)? IU\/d\)$/m)
  expect(out.indexOf('Magnesium')).toBeLessThan(out.indexOf('Calcium'))
  expect(out).toContain('nothing is said about them')
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each([
  [{ food: 'sr28:00000' }, 'foodLog.0.food: food-log.unknown-food:'],
  [{ grams: '1e9' }, 'foodLog.0.grams: food-log.grams-invalid:'],
  [{ date: 'yesterday' }, 'foodLog.0.date: food-log.date-invalid:']
])('a line with %o is refused, and nothing is written', async (wrong, says) => {
  const line = { date: '2026-11-01', food: 'sr28:20045', grams: 300, ...wrong }
  const { code, out, err } = await diet({ ...PERSON, foodLog: [line] })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(says)
})

test('without a file, and with no such option, charley diet says what it needs', async () => {
  expect((await runCharley(['diet'])).err).toContain('Name one file')
  expect((await runCharley(['diet', '--wibble'])).err).toContain("Unknown option '--wibble'")
})
