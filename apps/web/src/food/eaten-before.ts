import type { FoodEntry, Helping } from './food-log.ts'

/** How often each food is in the log, by id. */
export function timesEaten(entries: readonly FoodEntry[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { food } of entries) times.set(food, (times.get(food) ?? 0) + 1)
  return times
}

/** Each food of the log once, as it was last eaten: the oftenest first, of equals the latest. */
export function eatenBefore(entries: readonly FoodEntry[], limit: number): readonly Helping[] {
  const times = timesEaten(entries)
  const last = new Map(entries.map((entry) => [entry.food, entry]))
  const place = new Map(entries.map(({ food }, index) => [food, index]))
  const often = (food: string) => times.get(food) ?? 0
  const lately = (food: string) => place.get(food) ?? 0
  return [...last.values()]
    .toSorted((a, b) => often(b.food) - often(a.food) || lately(b.food) - lately(a.food))
    .slice(0, limit)
}
