import type { Option } from '@charley/engine'
import { type FormEvent, useState } from 'react'
import { words } from '../words/words.ts'
import type { AnswerControlProps } from './answer-control-props.ts'
import { LeaveOpen } from './leave-open.tsx'
import { useNumberKeys } from './use-number-keys.ts'

interface SeveralChoicesProps extends AnswerControlProps {
  readonly options: readonly Option[]
}

/** Tick all that apply, then go on. "Not sure" and "none" stand alone, so they answer at once. */
export function SeveralChoices(props: SeveralChoicesProps) {
  const { options, value, onAnswer, skipLabel, withKeys } = props
  const [ticked, setTicked] = useState<readonly string[]>(Array.isArray(value) ? value : [])
  const toggle = (id: string) =>
    setTicked((before) =>
      before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
    )
  const tickable = options.filter(({ id }) => id !== 'unsure')
  useNumberKeys(withKeys, (index) => {
    const option = tickable[index]
    if (option !== undefined) toggle(option.id)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAnswer(ticked)
  }
  return (
    <form className="stack" onSubmit={submit}>
      {tickable.map(({ id, text }, index) => (
        <label key={id} className="button tick">
          <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
          {text}
          {withKeys && index < 9 && (
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
          )}
        </label>
      ))}
      <button type="submit" className="button main" disabled={ticked.length === 0}>
        {words.answers.continue}
      </button>
      <LeaveOpen value={value} onAnswer={onAnswer} skipLabel={skipLabel} />
    </form>
  )
}
