import type { SupplementEntry } from '@charley/engine'

/** What a person wants of the plan. Foods by id of the food table. */
export interface PlanWishes {
  /** Not to be added, and no more of it than now. */
  readonly vetoes: readonly string[]
  /** Eaten now: left as it is. Not eaten now: part of the plan. */
  readonly pins: readonly string[]
  /** Most changes of one plan; null: as many as it takes. */
  readonly mostChanges: number | null
}

/** What is kept beside the answers and the food log. */
export interface PlanNotes {
  readonly wishes: PlanWishes
  /** Products the person thinks of taking. */
  readonly considering: readonly SupplementEntry[]
  /** Ids of supplements: the person said that nothing on the list of who must not take it is true for them. */
  readonly noneOfThese: readonly string[]
}

export const EMPTY_PLAN_NOTES: PlanNotes = {
  wishes: { vetoes: [], pins: [], mostChanges: null },
  considering: [],
  noneOfThese: []
}

/** One food cannot be both wanted and not wanted: the last word counts. */
export function withVeto(wishes: PlanWishes, food: string): PlanWishes {
  return { ...wishes, vetoes: adding(wishes.vetoes, [food]), pins: without(wishes.pins, food) }
}

export function withoutVeto(wishes: PlanWishes, food: string): PlanWishes {
  return { ...wishes, vetoes: without(wishes.vetoes, food) }
}

export function withPins(wishes: PlanWishes, foods: readonly string[]): PlanWishes {
  const vetoes = wishes.vetoes.filter((food) => !foods.includes(food))
  return { ...wishes, vetoes, pins: adding(wishes.pins, foods) }
}

export function withoutPin(wishes: PlanWishes, food: string): PlanWishes {
  return { ...wishes, pins: without(wishes.pins, food) }
}

function adding(list: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...list, ...more])]
}

function without(list: readonly string[], gone: string): readonly string[] {
  return list.filter((each) => each !== gone)
}
