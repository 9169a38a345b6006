import type { Profile } from '@charley/engine'
import { type FormEvent, useId, useRef, useState } from 'react'
import { words } from '../words/words.ts'

interface BodyFormProps {
  readonly profile: Profile
  readonly onDone: (profile: Profile) => void
}

/** As the engine accepts them; outside, it is a slip of the finger or of the unit. */
const HEIGHT_CM = { min: 90, max: 250 }
const WEIGHT_KG = { min: 25, max: 350 }

/** What is only needed for energy, and for foods that suit: all of it may stay empty. */
export function BodyForm({ profile, onDone }: BodyFormProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const [height, setHeight] = useState(profile.heightCm?.toString() ?? '')
  const [weight, setWeight] = useState(profile.weightKg?.toString() ?? '')
  const [activity, setActivity] = useState(profile.activity ?? '')
  const [diet, setDiet] = useState(profile.diet?.[0] ?? '')
  const [allergies, setAllergies] = useState(profile.allergies?.join(', ') ?? '')
  const [tried, setTried] = useState(false)
  const text = words.targets.body
  const heightCm = readSize(height, HEIGHT_CM)
  const weightKg = readSize(weight, WEIGHT_KG)
  const problems = [
    ...(heightCm === null ? [text.between(text.height, HEIGHT_CM.min, HEIGHT_CM.max)] : []),
    ...(weightKg === null ? [text.between(text.weight, WEIGHT_KG.min, WEIGHT_KG.max)] : [])
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (heightCm === null || weightKg === null) return
    onDone(
      withBody(profile, {
        heightCm,
        weightKg,
        activity: activity || undefined,
        diet: diet === '' ? undefined : [diet],
        allergies: listed(allergies)
      })
    )
    setOpen(false)
    summary.current?.focus()
  }
  const told = heightCm !== undefined || weightKg !== undefined || diet !== ''
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{told ? text.change : text.offer}</summary>
      <form className="body-form" onSubmit={submit} noValidate>
        <SizeField label={text.height} value={height} onType={setHeight} />
        <SizeField label={text.weight} value={weight} onType={setWeight} />
        <p className="field-problem" role="alert">
          {tried ? problems.join(' ') : ''}
        </p>
        <label htmlFor={`${id}-activity`}>{text.activity}</label>
        <Choices
          id={`${id}-activity`}
          options={text.activities}
          value={activity}
          onChoose={setActivity}
        />
        <label htmlFor={`${id}-diet`}>{text.diet}</label>
        <Choices id={`${id}-diet`} options={text.diets} value={diet} onChoose={setDiet} />
        <label htmlFor={`${id}-allergies`}>{text.allergies}</label>
        <input
          id={`${id}-allergies`}
          className="text-input"
          autoComplete="off"
          value={allergies}
          onChange={(event) => setAllergies(event.target.value)}
        />
        <button type="submit" className="button main fit">
          {text.save}
        </button>
      </form>
    </details>
  )
}

interface SizeFieldProps {
  readonly label: string
  readonly value: string
  readonly onType: (text: string) => void
}

function SizeField({ label, value, onType }: SizeFieldProps) {
  return (
    <label className="stack">
      {label}
      <input
        className="text-input"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  )
}

interface ChoicesProps {
  readonly id: string
  readonly options: Readonly<Record<string, string>>
  readonly value: string
  readonly onChoose: (value: string) => void
}

function Choices({ id, options, value, onChoose }: ChoicesProps) {
  return (
    <select
      id={id}
      className="text-input"
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {Object.entries(options).map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Undefined where it was left empty, null where it is no such size. */
function readSize(
  text: string,
  { min, max }: { readonly min: number; readonly max: number }
): number | undefined | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return undefined
  const size = /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN
  return size >= min && size <= max ? size : null
}

type Body = {
  readonly [K in 'heightCm' | 'weightKg' | 'activity' | 'diet' | 'allergies']:
    | Profile[K]
    | undefined
}

/** The rest of the profile stays as it was; what was left empty is not in it. */
function withBody(profile: Profile, body: Body): Profile {
  const told = Object.entries({ ...profile, ...body }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told)
}

function listed(text: string): readonly string[] | undefined {
  const entries = text
    .split(/[,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries.length === 0 ? undefined : entries
}
