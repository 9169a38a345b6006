import './answer-control.css'
import './food-amount.css'
import type { PortionChoice } from '@charley/engine'
import { type Ref, useId } from 'react'
import { roundedText } from '../food/amount-text.ts'
import { amountProblem, readAmount } from '../food/read-amount.ts'
import { words } from '../words/words.ts'

const QUICK = [
  ['1/2', '½'],
  ['1', '1'],
  ['1 1/2', '1½'],
  ['2', '2']
] as const
const KINDS = ['household', 'weight', 'volume'] as const

/** How much of a food, as it is being said. */
export interface AmountSaid {
  /** As typed. */
  readonly quantity: string
  /** Null: not chosen yet. */
  readonly portion: PortionChoice | null
}

interface FoodAmountProps extends AmountSaid {
  /** The food, for those who cannot see what the fields stand under. */
  readonly name: string
  readonly portions: readonly PortionChoice[]
  /** Also says what is missing; before that, only what is wrong. */
  readonly strict: boolean
  readonly quantityRef?: Ref<HTMLInputElement>
  readonly onChange: (said: AmountSaid) => void
}

/** How many of which portion; the grams follow. */
export function FoodAmount(props: FoodAmountProps) {
  const { name, portions, quantity, portion, strict, quantityRef, onChange } = props
  const id = useId()
  const text = words.food.amount
  const problem = problemOf({ quantity, portion }, strict)
  return (
    <fieldset className="food-amount">
      <legend className="visually-hidden">{name}</legend>
      <div className="food-amount-fields">
        <div className="stack">
          <label htmlFor={`${id}-quantity`}>{text.quantity}</label>
          <input
            id={`${id}-quantity`}
            ref={quantityRef}
            className="text-input"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={quantity}
            aria-invalid={problem !== '' && portion !== null}
            aria-describedby={`${id}-problem ${id}-grams`}
            onChange={(event) => onChange({ quantity: event.target.value, portion })}
          />
        </div>
        <div className="stack">
          <label htmlFor={`${id}-portion`}>{text.portion}</label>
          <select
            id={`${id}-portion`}
            className="text-input"
            value={portion?.label ?? ''}
            onChange={(event) => {
              const chosen = portions.find(({ label }) => label === event.target.value)
              onChange({ quantity, portion: chosen ?? null })
            }}
          >
            {portion === null && <option value="">{text.choosePortion}</option>}
            {KINDS.map((kind) => (
              <PortionGroup key={kind} kind={kind} portions={portions} />
            ))}
          </select>
        </div>
      </div>
      {portion?.kind === 'household' && (
        <QuickAmounts
          quantity={quantity}
          onChoose={(amount) => onChange({ quantity: amount, portion })}
        />
      )}
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem}
      </p>
      <output id={`${id}-grams`} className="soft">
        {gramsText({ quantity, portion })}
      </output>
    </fieldset>
  )
}

interface QuickAmountsProps {
  readonly quantity: string
  readonly onChoose: (amount: string) => void
}

/** One tap instead of the keyboard of a phone, which has no stroke for a half. */
function QuickAmounts({ quantity, onChoose }: QuickAmountsProps) {
  return (
    <div className="quick-amounts">
      {QUICK.map(([amount, sign]) => (
        <button
          key={amount}
          type="button"
          className="button fit"
          aria-pressed={quantity.trim() === amount}
          onClick={() => onChoose(amount)}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}

interface PortionGroupProps {
  readonly kind: PortionChoice['kind']
  readonly portions: readonly PortionChoice[]
}

function PortionGroup({ kind, portions }: PortionGroupProps) {
  const text = words.food.amount
  const group = portions.filter((portion) => portion.kind === kind)
  if (group.length === 0) return null
  return (
    <optgroup label={text.kinds[kind]}>
      {group.map(({ label }) => (
        <option key={label} value={label}>
          {text.units[label] ?? label}
        </option>
      ))}
    </optgroup>
  )
}

function problemOf({ quantity, portion }: AmountSaid, strict: boolean): string {
  const text = words.food.amount
  const problem = amountProblem(quantity, portion?.grams ?? 1)
  if (problem !== undefined && (strict || problem !== 'missing')) return text.problems[problem]
  return strict && portion === null ? text.noPortion : ''
}

function gramsText({ quantity, portion }: AmountSaid): string {
  const amount = readAmount(quantity)
  if (amount === null || portion === null) return ''
  if (amountProblem(quantity, portion.grams) !== undefined) return ''
  return words.food.amount.makes(roundedText(amount * portion.grams))
}
