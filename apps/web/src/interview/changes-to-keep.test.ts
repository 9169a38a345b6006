import type { Person } from '@charley/engine'
import { expect, test } from 'vitest'
import { localDay } from '../food/local-day.ts'
import type { RecordChange } from '../kept/create-record-store.ts'
import { newId } from '../kept/new-id.ts'
import { changesToKeep, type ToldChanges } from './changes-to-keep.ts'
import { lastTold, personAgain } from './records-of-person.ts'
import { NOTHING_TOLD } from './told-here.ts'
import type { ToldRecords } from './told-records.ts'

const NOTHING_KEPT: ToldRecords = { answers: [], medicines: [], supplements: [], labs: [] }
/** Made on a day long before every other one here. */
const OLD = '01900000-0000-7000-8000-00000000000'
const [MONDAY, TUESDAY] = ['2026-11-16', '2026-11-17']
const MAGNESIUM = { id: 'magnesium', amount: 250, unit: 'mg', per: 'day' }
const RUTH: Person = {
  profile: { ageYears: 68, sex: 'female' },
  answers: { hx_diabetes: 'yes', nights_per_week: 4 },
  medicines: ['indapamide', 'omeprazole'],
  supplements: [MAGNESIUM],
  labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L' }]
}

interface Telling {
  readonly kept?: ToldRecords
  readonly before?: Person
  readonly now: Person
  readonly day?: string
}

function changes({ kept = NOTHING_KEPT, before = NOTHING_TOLD, now, day = MONDAY }: Telling) {
  return changesToKeep({ before, now, kept, day })
}

/** The records after the changes. */
function told(telling: Telling): ToldRecords {
  const { kept = NOTHING_KEPT } = telling
  const made: ToldChanges = changes(telling)
  return {
    answers: after(kept.answers, made.answers),
    medicines: after(kept.medicines, made.medicines),
    supplements: after(kept.supplements, made.supplements),
    labs: after(kept.labs, made.labs)
  }
}

function after<Body>(
  kept: readonly { readonly id: string; readonly body: Body }[],
  made: readonly RecordChange<Body>[]
) {
  const touched = new Set(made.map(({ id }) => id))
  const put = made.flatMap(({ id, body }) => (body === undefined ? [] : [{ id, body }]))
  return [...kept.filter(({ id }) => !touched.has(id)), ...put]
}

test('what was told comes back as it was told', () => {
  const last = lastTold(told({ now: RUTH }))
  expect(last).toEqual({
    day: MONDAY,
    person: { ...RUTH, labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L', date: MONDAY }] }
  })
})

test('what two devices kept without knowing of each other counts once', () => {
  const [one, other] = [told({ now: RUTH }), told({ now: RUTH })]
  const both: ToldRecords = {
    answers: [...one.answers, ...other.answers],
    medicines: [...one.medicines, ...other.medicines],
    supplements: [...one.supplements, ...other.supplements],
    labs: [...one.labs, ...other.labs]
  }
  expect(lastTold(both)).toEqual(lastTold(one))
})

test('told again, nothing is written twice', () => {
  const kept = told({ now: RUTH })
  const none = { answers: [], medicines: [], supplements: [], labs: [] }
  expect(changes({ kept, now: RUTH })).toEqual(none)
  expect(changes({ kept, before: RUTH, now: RUTH, day: TUESDAY })).toEqual(none)
})

test('an answer changed on the same day replaces it; on another day both are kept', () => {
  const kept = told({ now: RUTH })
  const better = { ...RUTH, answers: { ...RUTH.answers, nights_per_week: 1 } }
  const nightsOn = (day: string) =>
    told({ kept, before: RUTH, now: better, day })
      .answers.filter(({ body }) => body.item === 'nights_per_week')
      .map(({ body }) => [body.date, body.answer])
  expect(nightsOn(MONDAY)).toEqual([[MONDAY, 1]])
  expect(nightsOn(TUESDAY)).toEqual([
    [MONDAY, 4],
    [TUESDAY, 1]
  ])
})

test('an answer taken back is not offered again', () => {
  const kept = told({ now: RUTH })
  const { hx_diabetes: _, ...answers } = RUTH.answers ?? {}
  const last = lastTold(told({ kept, before: RUTH, now: { ...RUTH, answers } }))
  expect(last?.person.answers).toEqual({ nights_per_week: 4 })
})

test('what a new check did not come to does not end what is kept', () => {
  const kept = told({ now: RUTH })
  const briefly: Person = { profile: { ageYears: 69, sex: 'female' }, medicines: ['digoxin'] }
  const last = lastTold(told({ kept, now: briefly, day: TUESDAY }))
  expect(last?.person.profile.ageYears).toBe(69)
  expect(last?.person.medicines).toEqual(['indapamide', 'omeprazole', 'digoxin'])
  expect(last?.person.supplements).toEqual([MAGNESIUM])
})

test('a list of medicines that is said to be complete ends the others, and they stay on record', () => {
  const kept = { ...NOTHING_KEPT, medicines: [{ id: `${OLD}1`, body: { name: 'indapamide' } }] }
  const now: Person = {
    ...RUTH,
    medicines: ['omeprazole'],
    answers: { medicine_list_complete: 'yes' }
  }
  const { medicines } = told({ kept, now, day: TUESDAY })
  expect(medicines.map(({ body }) => body)).toEqual([
    { name: 'indapamide', until: TUESDAY },
    { name: 'omeprazole' }
  ])
})

test('a medicine named by mistake today leaves no trace', () => {
  const today = localDay(new Date())
  const kept = { ...NOTHING_KEPT, medicines: [{ id: newId(), body: { name: 'omeprazol' } }] }
  const before = { ...RUTH, medicines: ['omeprazol'] }
  const now = { ...RUTH, medicines: ['omeprazole'] }
  const { medicines } = told({ kept, before, now, day: today })
  expect(medicines.map(({ body }) => body)).toEqual([{ name: 'omeprazole' }])
})

test('a result from the past, told and not counted, does not come back as one that counts', () => {
  const labs = [{ analyte: 'ferritin', value: 5, unit: 'ug/L', past: true }]
  expect(told({ now: { ...RUTH, labs } }).labs).toEqual([])
})

test('a pregnancy is asked again at each check, and so is what is not lasting', () => {
  const profile = { ageYears: 30, sex: 'female', pregnancy: 'pregnant', trimester: 2 } as const
  const last = lastTold(told({ now: { ...RUTH, profile } }))
  if (last === undefined) throw new Error('somebody told an age')
  const again = personAgain(last, ({ hx_diabetes = 'no' }) => ({ hx_diabetes }))
  expect(again.profile).toEqual({ ageYears: 30, sex: 'female' })
  expect(again.answers).toEqual({ hx_diabetes: 'yes' })
})
