import type { PlanTotal } from '@charley/engine'
import { withUnit } from '../words/nutrient-amount.ts'
import { words } from '../words/words.ts'
import { WideTable } from './wide-table.tsx'

const WORTH_SHOWING = 0.005

/** What a day holds now and with the plan: a sentence, and the table behind it. */
export function PlanTotals({ totals }: { readonly totals: readonly PlanTotal[] }) {
  const text = words.plan.totals
  if (totals.length === 0) return null
  const gaps = totals.filter(isGap)
  const reached = gaps.filter(({ after, target }) => after >= (target ?? 0) * (1 - WORTH_SHOWING))
  return (
    <section className="card plan-totals" aria-labelledby="before-after">
      <h2 id="before-after">{text.heading}</h2>
      <p>{text.sentence(reached.length, gaps.length)}</p>
      <details>
        <summary>{text.asTable}</summary>
        <TotalsTable totals={totals} />
        <p className="small soft">{text.note}</p>
      </details>
    </section>
  )
}

/** Of sodium less is better: its target is no gap to be closed. */
function isGap({ nutrient, before, target }: PlanTotal): boolean {
  return nutrient !== 'sodium' && target !== null && before < target
}

function TotalsTable({ totals }: { readonly totals: readonly PlanTotal[] }) {
  const text = words.plan.totals
  return (
    <WideTable label={text.label} columns={text.columns}>
      {totals.map(({ nutrient, name, before, after, target, limit, unit }) => (
        <tr key={nutrient}>
          <th scope="row">{name}</th>
          <td>{withUnit(before, unit)}</td>
          <td>{withUnit(after, unit)}</td>
          <td>{target === null || nutrient === 'sodium' ? text.none : withUnit(target, unit)}</td>
          <td>{mostText(limit ?? (nutrient === 'sodium' ? target : null), unit)}</td>
        </tr>
      ))}
    </WideTable>
  )
}

function mostText(limit: number | null, unit: string): string {
  return limit === null ? words.plan.totals.none : withUnit(limit, unit)
}
