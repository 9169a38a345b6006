import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { DiaryApp, DiaryDraft, FoodEaten } from './diary-draft.ts'
import type { DiaryPlan, FoodConflict, KeptDiary, KeptEntry, PlannedEntry } from './diary-plan.ts'
import { planDay } from './plan-day.ts'

/**
 * Compares what a file says with what is kept.
 *
 * @param replace where they differ, the file wins; otherwise what is kept stays. Either way each is listed.
 */
export function planImport(
  { app, days, foods }: DiaryDraft,
  kept: KeptDiary,
  replace: boolean
): DiaryPlan {
  const foodsByDay = Map.groupBy(foods, ({ date }) => date)
  const plans = [
    ...[...days].map(([date, values]) =>
      planDay({ app, date, values }, kept.days.get(date), replace)
    ),
    ...[...foodsByDay].map(([date, lines]) =>
      planFoods({ app, date, lines }, kept.foods.get(date) ?? [], replace)
    )
  ]
  return {
    days: plans.flatMap((plan) => plan.days),
    foods: plans.flatMap((plan) => plan.foods),
    remove: plans.flatMap((plan) => plan.remove),
    same: plans.reduce((sum, plan) => sum + plan.same, 0),
    conflicts: plans
      .flatMap((plan) => plan.conflicts)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  }
}

interface FoodsOfDay {
  readonly app: DiaryApp
  readonly date: string
  readonly lines: readonly FoodEaten[]
}

function planFoods(
  { app, date, lines }: FoodsOfDay,
  kept: readonly KeptEntry[],
  replace: boolean
): DiaryPlan {
  const byId = new Map(kept.map((entry) => [entry.id, entry]))
  const read = lines.map((line): PlannedEntry => {
    const id = idOf(line.key)
    return { id, date, version: byId.get(id)?.version ?? null, body: bodyOf(app, line) }
  })
  const added = read.filter(({ version }) => version === null)
  const changed = read.filter(({ id, version, body }) => {
    return version !== null && !isDeepStrictEqual(byId.get(id)?.body, body)
  })
  const rivals = added.length === 0 ? [] : kept.filter((entry) => isRival(entry, app, lines))
  const conflicts: FoodConflict[] = changed.map(({ id, body }) => ({
    date,
    what: 'food-line',
    kept: String(byId.get(id)?.body['name']),
    offered: String(body['name'])
  }))
  if (rivals.length > 0) {
    conflicts.push({ date, what: 'food', kept: rivals.length, offered: added.length })
  }
  const isWanted = replace || rivals.length === 0
  return {
    days: [],
    foods: [...(isWanted ? added : []), ...(replace ? changed : [])],
    remove: replace ? rivals : [],
    same: read.length - added.length - changed.length,
    conflicts
  }
}

/** Entered by hand, of another app, or a sum beside single foods: with it the day would count twice. */
function isRival({ body }: KeptEntry, app: DiaryApp, lines: readonly FoodEaten[]): boolean {
  const isSummary = body['summary'] === true
  return body['from'] !== app || lines.some((line) => line.isSummary !== isSummary)
}

function bodyOf(app: DiaryApp, line: FoodEaten): PlannedEntry['body'] {
  const { date, meal, name, amount, isSupplement, isSummary, nutrients } = line
  return {
    date,
    ...(meal !== undefined && { meal }),
    name,
    ...(amount !== undefined && { amount }),
    from: app,
    ...(isSupplement && { supplement: true }),
    ...(isSummary && { summary: true }),
    nutrients
  }
}

/** The same line always gets the same id: a UUID of version 8, which leaves the making to us. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
