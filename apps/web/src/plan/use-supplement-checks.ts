import type { ProductsChecked } from '@charley/engine'
import { useMemo } from 'react'
import { useIntakeReport } from '../food/use-intake-report.ts'
import { useInterview } from '../interview/interview-store.ts'
import type { PlanRoom } from './load-plan-room.ts'
import { usePlanNotes } from './plan-store.ts'

export interface SupplementChecks extends ProductsChecked {
  /** What is eaten is known, so that it could be counted. */
  readonly hasFoodLog: boolean
}

/** What can be said about each product taken or thought of; worked out again with each answer, food and product. */
export function useSupplementChecks(room: PlanRoom): SupplementChecks {
  const { person } = useInterview()
  const { considering, noneOfThese } = usePlanNotes()
  const report = useIntakeReport(room.intake)
  return useMemo(() => {
    const hasFoodLog = report.days > 0
    const confirmed = <T extends { readonly id: string }>(entry: T) => ({
      ...entry,
      ...(noneOfThese.includes(entry.id) ? { noneOfThese: true } : {})
    })
    const input = {
      ...person,
      supplements: (person.supplements ?? []).map(confirmed),
      considering: considering.map(confirmed)
    }
    const checked = room.checkProducts(room.intake.check.knowledge, room.pantry, {
      input,
      usual: hasFoodLog ? report : null,
      foods: room.pantry.foods,
      now: new Date().toISOString()
    })
    return { ...checked, hasFoodLog }
  }, [room, person, considering, noneOfThese, report])
}
