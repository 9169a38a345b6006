import type { DayValues, DiaryApp, DiaryDraft, DiaryLayout, SkippedPart } from './diary-draft.ts'
import type { DiaryPlan } from './diary-plan.ts'

interface Counts {
  readonly days: number
  readonly foods: number
}

/** What a file of another app holds, and what becomes of it. */
export interface ImportReport {
  readonly layout: DiaryLayout
  readonly app: DiaryApp
  readonly added: Counts
  readonly changed: Counts
  /** Lines of food that made room for those of the file. */
  readonly removed: number
  /** Days and lines of food that were there already. */
  readonly same: number
  readonly conflicts: DiaryPlan['conflicts']
  readonly skipped: readonly SkippedPart[]
  /** How many more were skipped than are listed. */
  readonly skippedMore: number
  readonly days: readonly ReportedDay[]
}

interface ReportedDay {
  readonly date: string
  readonly values: DayValues
  readonly foods: number
  /** Sums over the foods of the file; what none of them tells is unknown and not here. */
  readonly nutrients: Readonly<Record<string, number>>
}

/** What a person is shown before and after an import. */
export function reportImport(draft: DiaryDraft, plan: DiaryPlan): ImportReport {
  const counts = (isNew: boolean) => ({
    days: plan.days.filter(({ version }) => (version === null) === isNew).length,
    foods: plan.foods.filter(({ version }) => (version === null) === isNew).length
  })
  return {
    layout: draft.layout,
    app: draft.app,
    added: counts(true),
    changed: counts(false),
    removed: plan.remove.length,
    same: plan.same,
    conflicts: plan.conflicts,
    skipped: draft.skipped.parts,
    skippedMore: draft.skipped.unlisted,
    days: daysOf(draft)
  }
}

function daysOf({ days, foods }: DiaryDraft): ImportReport['days'] {
  const byDay = Map.groupBy(foods, ({ date }) => date)
  const dates = [...new Set([...days.keys(), ...byDay.keys()])].toSorted()
  return dates.map((date) => {
    const lines = byDay.get(date) ?? []
    return {
      date,
      values: { ...days.get(date) },
      foods: lines.length,
      nutrients: sumsOf(lines.map(({ nutrients }) => nutrients))
    }
  })
}

function sumsOf(lines: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const line of lines) {
    for (const [id, amount] of Object.entries(line)) sums.set(id, (sums.get(id) ?? 0) + amount)
  }
  // Without the dust of adding decimal numbers.
  return Object.fromEntries([...sums].map(([id, sum]) => [id, Number(sum.toPrecision(10))]))
}
