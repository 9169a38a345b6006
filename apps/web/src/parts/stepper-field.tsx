import './answer-control.css'
import './stepper-field.css'
import { useId, useState } from 'react'
import { words } from '../words/words.ts'

interface StepperFieldProps {
  readonly label: string
  readonly hint?: string
  /** Undefined: not filled in. */
  readonly value: number | undefined
  readonly min: number
  readonly max: number
  readonly step: number
  /** Where the first press of "more" leads. */
  readonly first: number
  readonly onChange: (value: number | undefined) => void
  /** It has to stay filled in. */
  readonly required?: boolean
}

/** A number to press up and down, or to type. What cannot be used stays as typed. */
export function StepperField(props: StepperFieldProps) {
  const { label, hint, value, min, max, step, first, onChange } = props
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [pressed, setPressed] = useState(false)
  const text = words.diary.stepper
  const press = (next: number) => {
    setTyped(undefined)
    setPressed(true)
    onChange(Math.min(max, Math.max(min, next)))
  }
  const type = (next: string) => {
    setPressed(false)
    setTyped(next)
    if (isUsable(next, props)) onChange(readNumber(next))
  }
  const wrong = typed !== undefined && !isUsable(typed, props)
  return (
    <div className="stepper-field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="stepper">
        <button
          type="button"
          className="button fit"
          aria-label={text.less(label)}
          aria-disabled={value !== undefined && value <= min}
          onClick={() => press(value === undefined ? min : value - step)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? value ?? ''}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(wrong ? typed : undefined)}
        />
        <button
          type="button"
          className="button fit"
          aria-label={text.more(label)}
          aria-disabled={value !== undefined && value >= max}
          onClick={() => press(value === undefined ? first : value + step)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
      <p id={`${id}-hint`} className="small soft">
        {hint}
      </p>
      <p id={`${id}-wrong`} className="field-problem" role="alert">
        {wrong ? text.between(min, max) : ''}
      </p>
      <p className="visually-hidden" role="status">
        {pressed && value !== undefined ? text.now(label, String(value)) : ''}
      </p>
    </div>
  )
}

function isUsable(
  typed: string,
  { min, max, required = false }: Pick<StepperFieldProps, 'min' | 'max' | 'required'>
): boolean {
  const number = readNumber(typed)
  return number === undefined ? !required : number >= min && number <= max
}

/** Undefined where it was left empty. A decimal comma is what much of the world types. */
function readNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? undefined : Number(trimmed)
}
