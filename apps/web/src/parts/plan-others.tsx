import type { PlanAlternative } from '@charley/engine'
import type { PlanRoom } from '../plan/load-plan-room.ts'
import { changeWishes } from '../plan/plan-store.ts'
import { withPins } from '../plan/plan-wishes.ts'
import { usePlan } from '../plan/use-plan.ts'
import { changeAmount, changeTitle } from '../words/change-text.ts'
import { words } from '../words/words.ts'

/** How many other plans are looked for. */
export const OTHERS = 2

interface PlanOthersProps {
  readonly room: PlanRoom
  readonly onTaken: () => void
}

/** Other ways to the same amounts, worked out once somebody asks for them. */
export function PlanOthers({ room, onTaken }: PlanOthersProps) {
  const { plan, state } = usePlan(room, OTHERS)
  const text = words.plan.others
  const take = ({ changes }: PlanAlternative) => {
    const added = changes.filter(({ fromGrams }) => fromGrams === 0).map(({ food }) => food)
    changeWishes(words.plan.said.chosen, (wishes) => withPins(wishes, added))
    onTaken()
  }
  if (state === 'working') return <p role="status">{text.working}</p>
  const others = plan?.alternatives ?? []
  if (others.length === 0) return <p>{text.none}</p>
  return (
    <ul className="rows">
      {others.map((other, index) => (
        <li key={other.changes.map(({ food }) => food).join()} className="plan-other">
          <h3>{text.plan(index + 2)}</h3>
          <ul className="plain-list small">
            {other.changes.map((change) => (
              <li key={change.food}>
                {changeTitle(change)}: {changeAmount(change)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button fit"
            aria-label={text.takeOf(index + 2)}
            onClick={() => take(other)}
          >
            {text.take}
          </button>
        </li>
      ))}
    </ul>
  )
}
