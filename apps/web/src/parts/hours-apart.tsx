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
          return (
            <li key={medicine}>
              {sentence(name, supplementFirst, medicineFirst)} {why}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function sentence(name: string, supplementFirst: number | null, medicineFirst: number): string {
  const { apartMedicineFirst, apartAlike, apartBoth, hours } = words.plan.supplements
  if (supplementFirst === null) return apartMedicineFirst(name, hours(medicineFirst))
  return supplementFirst === medicineFirst
    ? apartAlike(name, hours(medicineFirst))
    : apartBoth(name, hours(supplementFirst), hours(medicineFirst))
}
