import type { AnswerType } from '@charley/engine'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../words/words.ts'
import type { AnswerControlProps } from './answer-control-props.ts'
import { LeaveOpen } from './leave-open.tsx'

interface NumberFieldProps extends AnswerControlProps {
  readonly range: Extract<AnswerType, { type: 'number' }>
}

export function NumberField({ item, value, onAnswer, skipLabel, range }: NumberFieldProps) {
  const id = useId()
  const [text, setText] = useState(typeof value === 'number' ? String(value) : '')
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = readNumber(text)
    const fits = typed >= range.min && typed <= range.max
    setWrong(!fits)
    if (fits) onAnswer(typed)
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="number-field">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-label={item.question ?? item.label}
          aria-describedby={`${id}-unit ${id}-wrong`}
          aria-invalid={wrong}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span id={`${id}-unit`}>{words.units[range.unit] ?? range.unit}</span>
      </div>
      <p id={`${id}-wrong`} className="field-problem" role="alert">
        {wrong ? words.answers.numberBetween(range.min, range.max) : ''}
      </p>
      <button type="submit" className="button main">
        {words.answers.continue}
      </button>
      <LeaveOpen value={value} onAnswer={onAnswer} skipLabel={skipLabel} />
    </form>
  )
}

/** A decimal comma is what much of the world types. */
function readNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? Number.NaN : Number(trimmed)
}
