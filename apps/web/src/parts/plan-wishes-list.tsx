import type { PlanPantry } from '@charley/engine'
import { useId } from 'react'
import { changeWishes } from '../plan/plan-store.ts'
import { type PlanWishes, withoutPin, withoutVeto } from '../plan/plan-wishes.ts'
import { words } from '../words/words.ts'

const MOST = [2, 3, 4, 6, 8]

interface PlanWishesListProps {
  readonly pantry: Pick<PlanPantry, 'foods' | 'planFoods'>
  readonly wishes: PlanWishes
}

/** What the person asked of the plan, each with the way back. */
export function PlanWishesList({ pantry, wishes }: PlanWishesListProps) {
  const { vetoes, pins, mostChanges } = wishes
  const text = words.plan.wishes
  const id = useId()
  const nameOf = (food: string) => foodName(pantry, food)
  const takeBack = (food: string, change: typeof withoutVeto) =>
    changeWishes(words.plan.said.back(nameOf(food)), (before) => change(before, food))
  const sayMost = (chosen: string) => {
    const most = chosen === '' ? null : Number(chosen)
    changeWishes(words.plan.said.most(most), (before) => ({ ...before, mostChanges: most }))
  }
  return (
    <section className="card plan-wishes" aria-labelledby="wishes">
      <h2 id="wishes">{text.heading}</h2>
      {vetoes.length + pins.length === 0 && <p className="small soft">{text.none}</p>}
      <WishedFoods
        heading={text.vetoed}
        foods={vetoes}
        nameOf={nameOf}
        onBack={(food) => takeBack(food, withoutVeto)}
      />
      <WishedFoods
        heading={text.pinned}
        foods={pins}
        nameOf={nameOf}
        onBack={(food) => takeBack(food, withoutPin)}
      />
      <label htmlFor={id}>{text.most}</label>
      <select
        id={id}
        className="text-input"
        value={mostChanges ?? ''}
        onChange={(event) => sayMost(event.target.value)}
      >
        <option value="">{text.any}</option>
        {MOST.map((most) => (
          <option key={most} value={most}>
            {text.mostOption(most)}
          </option>
        ))}
      </select>
    </section>
  )
}

/** As the plan calls it. */
function foodName({ foods, planFoods }: PlanWishesListProps['pantry'], id: string): string {
  const called = planFoods.find(({ food }) => food === id)?.shortName
  return called ?? foods.names[foods.ids.indexOf(id)] ?? id
}

interface WishedFoodsProps {
  readonly heading: string
  readonly foods: readonly string[]
  readonly nameOf: (food: string) => string
  readonly onBack: (food: string) => void
}

function WishedFoods({ heading, foods, nameOf, onBack }: WishedFoodsProps) {
  if (foods.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul className="rows">
        {foods.map((food) => (
          <li key={food} className="source-row">
            <span>{nameOf(food)}</span>
            <button
              type="button"
              className="text-button"
              aria-label={words.plan.wishes.backOf(nameOf(food))}
              onClick={() => onBack(food)}
            >
              {words.plan.wishes.back}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
