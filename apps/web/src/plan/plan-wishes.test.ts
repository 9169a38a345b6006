import { expect, test } from 'vitest'
import { EMPTY_PLAN_NOTES, withoutPin, withoutVeto, withPins, withVeto } from './plan-wishes.ts'
import { restorePlanNotes } from './restore-plan-notes.ts'

const { wishes } = EMPTY_PLAN_NOTES

test('the last word about a food counts', () => {
  const vetoed = withVeto(withPins(wishes, ['seeds', 'beans']), 'seeds')
  expect(vetoed).toMatchObject({ vetoes: ['seeds'], pins: ['beans'] })
  expect(withPins(vetoed, ['seeds'])).toMatchObject({ vetoes: [], pins: ['beans', 'seeds'] })
})

test('a wish is told once and can be taken back', () => {
  const twice = withVeto(withVeto(wishes, 'seeds'), 'seeds')
  expect(twice.vetoes).toEqual(['seeds'])
  expect(withoutVeto(twice, 'seeds')).toEqual(wishes)
  expect(withoutPin(withPins(wishes, ['seeds']), 'seeds')).toEqual(wishes)
})

test('what was stored comes back as it was', () => {
  const notes = {
    wishes: { vetoes: ['seeds'], pins: [], mostChanges: 4 },
    considering: [{ id: 'iron', amount: 14, unit: 'mg', per: 'day' }],
    noneOfThese: ['iron']
  }
  const stored = JSON.parse(JSON.stringify({ version: 1, ...notes }))
  expect(restorePlanNotes(stored)).toEqual({ value: notes, whole: true })
})

test('what another hand has changed is set aside, and the rest is kept', () => {
  const entry = { id: 'iron' }
  const { value, whole } = restorePlanNotes({
    version: 1,
    ...EMPTY_PLAN_NOTES,
    considering: [entry, { id: 'zinc', amount: -3 }, 'x']
  })
  expect(value.considering).toEqual([entry])
  expect(whole).toBe(false)
  for (const broken of [undefined, 'x', { version: 2 }, { version: 1, wishes: { vetoes: 'x' } }]) {
    expect(restorePlanNotes(broken)).toEqual({ value: EMPTY_PLAN_NOTES, whole: false })
  }
})
