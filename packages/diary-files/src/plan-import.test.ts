import { describe, expect, test } from 'vitest'
import type { DayValues, DiaryApp, DiaryDraft } from './diary-draft.ts'
import type { DiaryPlan, KeptEntry } from './diary-plan.ts'
import { planImport } from './plan-import.ts'

const DATE = '2026-01-05'

function draft(
  values: DayValues,
  foods: readonly string[] = [],
  app: DiaryApp = 'cronometer'
): DiaryDraft {
  return {
    layout: 'cronometer-servings',
    app,
    days: new Map(Object.keys(values).length > 0 ? [[DATE, values]] : []),
    foods: foods.map((name) => ({
      key: `${app} ${name}`,
      date: DATE,
      name,
      isSupplement: false,
      isSummary: app === 'myfitnesspal',
      nutrients: { magnesium: 30 }
    })),
    skipped: { parts: [], unlisted: 0 }
  }
}

const NOTHING = { days: new Map(), foods: new Map() }

/** What is kept once a plan has been carried out. */
function keptAfter({ days, foods }: DiaryPlan) {
  const entries = (list: DiaryPlan['days']) =>
    list.map(({ id, body }) => ({ id, version: 1, body }))
  return {
    days: new Map(entries(days).map((entry) => [entry.id, entry])),
    foods: new Map([[DATE, entries(foods)]])
  }
}

const day = (body: KeptEntry['body']) => ({
  ...NOTHING,
  days: new Map([[DATE, { id: DATE, version: 3, body }]])
})

describe('importing into the diary', () => {
  test('the same file again adds nothing', () => {
    const file = draft({ sleepHours: 7, note: 'slept well' }, ['Egg', 'Rice'])
    const first = planImport(file, NOTHING, false)
    expect([first.days.length, first.foods.length]).toEqual([1, 2])
    const again = planImport(file, keptAfter(first), false)
    expect(again).toEqual({ days: [], foods: [], remove: [], same: 3, conflicts: [] })
  })

  test('fills what a person left empty, and what they entered stays and is listed', () => {
    const plan = planImport(draft({ sleepHours: 7, waterMl: 900 }), day({ sleepHours: 5 }), false)
    expect(plan.days).toMatchObject([{ version: 3, body: { sleepHours: 5, waterMl: 900 } }])
    expect(plan.conflicts).toEqual([{ date: DATE, what: 'sleepHours', kept: 5, offered: 7 }])
    const replacing = planImport(draft({ sleepHours: 7 }), day({ sleepHours: 5 }), true)
    expect(replacing.days).toMatchObject([{ body: { sleepHours: 7 } }])
    expect(replacing.conflicts).toHaveLength(1)
  })

  test('a value from the same app follows it, until a person changes or removes it', () => {
    const before = { waterMl: { from: 'cronometer', value: 400 } }
    const later = draft({ waterMl: 900 })
    const untouched = planImport(later, day({ waterMl: 400, imported: before }), false)
    expect(untouched).toMatchObject({ days: [{ body: { waterMl: 900 } }], conflicts: [] })
    const changed = planImport(later, day({ waterMl: 450, imported: before }), false)
    expect(changed).toMatchObject({ days: [], conflicts: [{ what: 'waterMl', kept: 450 }] })
    const removed = planImport(draft({ waterMl: 400 }), day({ imported: before }), false)
    expect(removed).toMatchObject({ days: [], conflicts: [], same: 1 })
  })

  test('food from elsewhere is not counted twice: the day is listed, and replaced only if asked', () => {
    const byHand = { id: 'a', version: 2, body: { name: 'Bread', food: 'sr28:18069', grams: 30 } }
    const kept = { ...NOTHING, foods: new Map([[DATE, [byHand]]]) }
    const plan = planImport(draft({}, ['Egg']), kept, false)
    expect(plan).toMatchObject({ foods: [], remove: [] })
    expect(plan.conflicts).toEqual([{ date: DATE, what: 'food', kept: 1, offered: 1 }])
    const replacing = planImport(draft({}, ['Egg']), kept, true)
    expect(replacing).toMatchObject({ foods: [{ body: { name: 'Egg' } }], remove: [byHand] })
  })

  test('meals of one app beside foods of another are the same food told twice', () => {
    const first = planImport(draft({}, ['Egg']), NOTHING, false)
    const plan = planImport(draft({}, ['Breakfast'], 'myfitnesspal'), keptAfter(first), false)
    expect(plan).toMatchObject({ foods: [], conflicts: [{ what: 'food' }] })
  })

  test('a longer export adds the later lines only, and a line changed since is left and listed', () => {
    const kept = keptAfter(planImport(draft({}, ['Egg']), NOTHING, false))
    const longer = planImport(draft({}, ['Egg', 'Rice']), kept, false)
    expect(longer.foods.map(({ body }) => body['name'])).toEqual(['Rice'])
    const [egg] = kept.foods.get(DATE) ?? []
    const changed = new Map([
      [DATE, egg ? [{ ...egg, body: { ...egg.body, name: 'Duck egg' } }] : []]
    ])
    const plan = planImport(draft({}, ['Egg']), { ...NOTHING, foods: changed }, false)
    expect(plan).toMatchObject({
      foods: [],
      conflicts: [{ what: 'food-line', kept: 'Duck egg', offered: 'Egg' }]
    })
  })
})
