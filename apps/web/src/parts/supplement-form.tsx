import type { Supplement, SupplementEntry } from '@charley/engine'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../words/words.ts'

interface SupplementFormProps {
  readonly supplements: readonly Supplement[]
  readonly onAdd: (entry: SupplementEntry) => void
}

const WEIGHTS = ['mg', 'µg', 'g']
const INTERNATIONAL_UNITS = 'IU'

/** One product as its label says it. What is not known stays open; nothing is assumed. */
export function SupplementForm({ supplements, onAdd }: SupplementFormProps) {
  const [id, setId] = useState('')
  const supplement = supplements.find((known) => known.id === id)
  const byName = supplements.toSorted((one, other) => one.name.localeCompare(other.name))
  const text = words.targets.supplements
  return (
    <div className="supplement-form">
      <Select
        label={text.product}
        options={[['', text.choose], ...byName.map((one) => [one.id, one.name] as const)]}
        value={id}
        onChoose={setId}
      />
      {supplement !== undefined && <LabelForm key={id} supplement={supplement} onAdd={onAdd} />}
    </div>
  )
}

interface LabelFormProps {
  readonly supplement: Supplement
  readonly onAdd: (entry: SupplementEntry) => void
}

function LabelForm({ supplement, onAdd }: LabelFormProps) {
  const id = useId()
  const text = words.targets.supplements
  const [form, setForm] = useState('')
  const [amount, setAmount] = useState('')
  const [unit, setUnit] = useState('mg')
  const [per, setPer] = useState('day')
  const [basis, setBasis] = useState('')
  const [wrong, setWrong] = useState(false)
  const { forms, name } = supplement
  const hasSalts = forms.some(({ share }) => share !== undefined)
  const hasUnits = forms.some(({ perUnit }) => perUnit !== undefined)
  const units = hasUnits ? [...WEIGHTS, INTERNATIONAL_UNITS] : WEIGHTS
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = readAmount(amount)
    setWrong(typed === null)
    if (typed === null) return
    onAdd({
      id: supplement.id,
      ...(form === '' ? {} : { form }),
      ...(typed === undefined ? {} : { amount: typed, unit, per }),
      ...(basis === '' || typed === undefined ? {} : { basis })
    })
  }
  return (
    <form className="supplement-form" onSubmit={submit} noValidate>
      {supplement.isMixture && <p className="small care-note">{text.mixture}</p>}
      {forms.length > 1 && (
        <Select
          label={text.form}
          options={[
            ['', text.formUnknown],
            ...forms.map((one) => [one.id, one.names[0] ?? one.id] as const)
          ]}
          value={form}
          onChoose={setForm}
        />
      )}
      <label htmlFor={`${id}-amount`}>{text.amount}</label>
      <div className="supplement-amount">
        <input
          id={`${id}-amount`}
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
        <Select
          label={text.unit}
          hidden
          options={units.map((one) => [one, one])}
          value={unit}
          onChoose={setUnit}
        />
      </div>
      <p id={`${id}-wrong`} className="field-problem" role="alert">
        {wrong ? text.wrongAmount : ''}
      </p>
      <Select label={text.per} options={Object.entries(text.pers)} value={per} onChoose={setPer} />
      {hasSalts && (
        <Select
          label={text.basis}
          options={Object.entries(text.bases(name))}
          value={basis}
          onChoose={setBasis}
        />
      )}
      <button type="submit" className="button main fit">
        {text.save}
      </button>
    </form>
  )
}

interface SelectProps {
  readonly label: string
  /** The label is only for those who hear the page. */
  readonly hidden?: boolean
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

function Select({ label, hidden = false, options, value, onChoose }: SelectProps) {
  return (
    <label className="stack">
      <span className={hidden ? 'visually-hidden' : undefined}>{label}</span>
      <select
        className="text-input"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Undefined where it was left empty, null where it is no amount. A decimal comma is what much of the world types. */
function readAmount(text: string): number | undefined | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return undefined
  const amount = /^\d{1,6}(\.\d{1,3})?$/.test(typed) ? Number(typed) : 0
  return amount > 0 ? amount : null
}
