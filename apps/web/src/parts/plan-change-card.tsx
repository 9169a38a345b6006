import type { Limit, PlanChange } from '@charley/engine'
import { changeWishes } from '../plan/plan-store.ts'
import { type PlanWishes, withoutPin, withPins, withVeto } from '../plan/plan-wishes.ts'
import { changeAmount, changeTitle, gainTexts } from '../words/change-text.ts'
import { inSentence } from '../words/in-sentence.ts'
import { words } from '../words/words.ts'

interface PlanChangeCardProps {
  readonly change: PlanChange
  readonly limits: readonly Limit[]
  readonly wishes: PlanWishes
  /** The card may go with the next plan, and the focus with it. */
  readonly onWish: () => void
}

/** One change: what, how much, when, what it is good for, and what the person thinks of it. */
export function PlanChangeCard({ change, limits, wishes, onWish }: PlanChangeCardProps) {
  const kept = wishes.pins.includes(change.food)
  return (
    <li className="card plan-change">
      <h3>{changeTitle(change)}</h3>
      <p>{changeAmount(change)}</p>
      <Reasons change={change} limits={limits} />
      {change.tips.map(({ id, text }) => (
        <p key={id} className="small">
          {text}
        </p>
      ))}
      {kept && <p className="small soft">{words.plan.kept}</p>}
      <div className="buttons-row">
        {change.toGrams > change.fromGrams ? (
          <AdditionButtons change={change} kept={kept} onWish={onWish} />
        ) : (
          <LeaveButton change={change} onWish={onWish} />
        )}
      </div>
    </li>
  )
}

interface ReasonsProps {
  readonly change: PlanChange
  readonly limits: readonly Limit[]
}

/** The gap it closes that matters most, the others by name; or why there is less of it. */
function Reasons({ change, limits }: ReasonsProps) {
  const textOf = (id: string) =>
    limits.find((limit) => limit.id === id)?.text ?? words.plan.because[id] ?? id
  // Limits on many nutrients can say the same.
  const because = [...new Set(change.because.map(textOf))]
  const [gain] = gainTexts(change)
  const others = change.closes.slice(1).map(({ name }) => inSentence(name))
  return (
    <ul className="plan-reasons small">
      {gain !== undefined && <li className="plan-gain">{gain}</li>}
      {others.length > 0 && <li>{words.plan.alsoGives(others)}</li>}
      {because.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}

interface WishButtonProps {
  readonly change: PlanChange
  readonly onWish: () => void
}

function AdditionButtons({ change, kept, onWish }: WishButtonProps & { readonly kept: boolean }) {
  const text = words.plan
  const { food, name, fromGrams } = change
  const veto = () => {
    changeWishes(text.said.veto(name), (wishes) => withVeto(wishes, food))
    onWish()
  }
  const pin = () =>
    kept
      ? changeWishes(text.said.back(name), (wishes) => withoutPin(wishes, food))
      : changeWishes(text.said.pin(name), (wishes) => withPins(wishes, [food]))
  return (
    <>
      <button type="button" className="button fit" aria-label={text.vetoOf(name)} onClick={veto}>
        {text.veto}
      </button>
      {fromGrams === 0 && (
        <button
          type="button"
          className="button fit"
          aria-label={kept ? text.unpinOf(name) : text.pinOf(name)}
          onClick={pin}
        >
          {kept ? text.unpin : text.pin}
        </button>
      )}
    </>
  )
}

function LeaveButton({ change: { food, name }, onWish }: WishButtonProps) {
  const text = words.plan
  const leave = () => {
    changeWishes(text.said.leave(name), (wishes) => withPins(wishes, [food]))
    onWish()
  }
  return (
    <button type="button" className="button fit" aria-label={text.leaveOf(name)} onClick={leave}>
      {text.leave}
    </button>
  )
}
