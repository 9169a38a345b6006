import './checklist.css'
import type { Answer, Item } from '@charley/engine'
import { type FormEvent, useState } from 'react'
import type { Answers } from '../interview/interview.ts'
import { words } from '../words/words.ts'
import { useNumberKeys } from './use-number-keys.ts'

interface ChecklistProps {
  readonly items: readonly Item[]
  readonly answers: Readonly<Record<string, Answer>>
  readonly onAnswer: (answers: Answers) => void
  readonly onSkip: () => void
}

type Ticks = Readonly<Record<string, 'yes' | 'unsure' | undefined>>

/** Several yes-or-no items on one screen. What is left untouched becomes "no" when the person says that it is. */
export function Checklist({ items, answers, onAnswer, onSkip }: ChecklistProps) {
  const [ticks, setTicks] = useState<Ticks>(() => ticksFrom(items, answers))
  const turn = (id: string, to: 'yes' | 'unsure') =>
    setTicks((before) => ({ ...before, [id]: before[id] === to ? undefined : to }))
  useNumberKeys(true, (index) => {
    const item = items[index]
    if (item !== undefined) turn(item.id, 'yes')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAnswer(Object.fromEntries(items.map(({ id }) => [id, ticks[id] ?? 'no'])))
  }
  const touched = items.filter(({ id }) => ticks[id] !== undefined).length
  return (
    <form className="stack" onSubmit={submit}>
      <ul className="checklist">
        {items.map((item) => (
          <ChecklistLine
            key={item.id}
            item={item}
            tick={ticks[item.id]}
            onTurn={(to) => turn(item.id, to)}
          />
        ))}
      </ul>
      <button type="submit" className="button main">
        {submitLabel(touched, items.length)}
      </button>
      <button type="button" className="button quiet" onClick={onSkip}>
        {words.answers.skip}
      </button>
    </form>
  )
}

interface ChecklistLineProps {
  readonly item: Item
  readonly tick: 'yes' | 'unsure' | undefined
  readonly onTurn: (to: 'yes' | 'unsure') => void
}

function ChecklistLine({ item, tick, onTurn }: ChecklistLineProps) {
  return (
    <li className="checklist-line" data-tick={tick}>
      <label className="checklist-yes">
        <input type="checkbox" checked={tick === 'yes'} onChange={() => onTurn('yes')} />
        <span>
          {item.label}
          {item.help !== undefined && <small>{item.help}</small>}
        </span>
      </label>
      <label className="checklist-unsure">
        <input
          type="checkbox"
          checked={tick === 'unsure'}
          onChange={() => onTurn('unsure')}
          aria-label={words.answers.unsureAbout(item.label)}
        />
        <span aria-hidden="true">{words.answers.unsure}</span>
      </label>
    </li>
  )
}

function ticksFrom(items: readonly Item[], answers: ChecklistProps['answers']): Ticks {
  return Object.fromEntries(
    items.map(({ id }) => {
      const answer = answers[id]
      return [id, answer === 'yes' || answer === 'unsure' ? answer : undefined]
    })
  )
}

function submitLabel(touched: number, all: number): string {
  if (touched === 0) return words.answers.noneOfThese
  return touched === all ? words.answers.continue : words.answers.noneOfTheOthers
}
