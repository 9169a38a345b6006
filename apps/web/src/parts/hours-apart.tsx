import type { HoursApart as Apart, Knowledge } from '@charley/engine'
import { words } from '../words/words.ts'

interface HoursApartProps {
  readonly knowledge: Knowledge
  readonly apart: readonly Apart[]
}

/** How long a supplement and the person's medicines have to wait for each other. */
export function HoursApart({ knowledge, apart }: HoursApartProps) {
  const text = words.plan.supplements
  if (apart.length === 0) return null
  return (
    <div>
      <h4>{text.apart}</h4>
      <ul className="plain-list small">
        {apart.map(({ medicine, supplementFirst, medicineFirst, text: why }) => {
          const name = knowledge.medicines.find(({ id }) => id === medicine)?.name ?? medicine
          const before = text.hours(medicineFirst)
          return (
            <li key={medicine}>
              {supplementFirst === null
                ? text.apartMedicineFirst(name, before)
                : text.apartBoth(name, text.hours(supplementFirst), before)}{' '}
              {why}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
