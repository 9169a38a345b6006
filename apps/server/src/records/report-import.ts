import type { DiaryDraft, DiaryPlan } from '@charley/diary-files'
import type { z } from 'zod'
import type { importReport } from '../contract/records/imports-contract.ts'

type ImportReport = z.infer<typeof importReport>

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
    conflicts: [...plan.conflicts],
    skipped: [...draft.skipped.parts],
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
