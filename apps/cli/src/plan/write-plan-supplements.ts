import { fillIn, type SupplementCheck } from '@charley/engine'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { PlanPage } from './plan-page.ts'

const text = words.plan

/** Each product with its verdict and why; a dose only where it may be tried. */
export function writePlanSupplements({ plan, knowledge, layout }: PlanPage): readonly string[] {
  if (plan.supplements.length === 0) return []
  const nameOf = (medicine: string) =>
    knowledge.medicines.find(({ id }) => id === medicine)?.name ?? medicine
  const lines = plan.supplements.flatMap((check) => [
    ...wrapText(headOf(check), layout.width, { first: '- ', rest: '  ' }),
    ...[...check.reasons.map((reason) => reason.text), ...check.interactions, trialOf(check)]
      .concat(check.apart.map((apart) => `${nameOf(apart.medicine)}: ${hoursOf(apart)}`))
      .concat(check.evidence.slice(0, 1).map((line) => line.text))
      .filter((line) => line !== '')
      .flatMap((line) => wrapText(line, layout.width, { first: '  ', rest: '    ' }))
  ])
  return [layout.paint('bold', text.headings.supplements), ...lines]
}

function headOf({ name, taking, verdict }: SupplementCheck): string {
  return `${name}${taking ? text.taking : ''}: ${text.verdicts[verdict]}`
}

function trialOf({ trial }: SupplementCheck): string {
  if (trial === null) return ''
  const { amount, unit, weeks, stopWhen } = trial
  return [fillIn(text.trial, { amount, unit, weeks }), ...stopWhen].join(' ')
}

function hoursOf({ supplementFirst, medicineFirst, text: why }: SupplementCheck['apart'][number]) {
  const wait =
    supplementFirst === null
      ? fillIn(text.medicineFirst, { hours: text.hours(medicineFirst) })
      : fillIn(text.apart, {
          before: text.hours(supplementFirst),
          after: text.hours(medicineFirst)
        })
  return `${why} ${wait}`
}
