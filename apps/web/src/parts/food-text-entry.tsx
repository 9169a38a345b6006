import { useId, useMemo, useState } from 'react'
import { type LineEdits, settleLines } from '../food/food-lines.ts'
import { addHelpings, type Place } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { changeFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'
import { FoodLineCard } from './food-line-card.tsx'

const LONGEST_TEXT = 5000

interface FoodTextEntryProps {
  readonly room: FoodRoom
  readonly place: Place
}

/** Several foods written as a sentence; every line is shown before anything is added. */
export function FoodTextEntry({ room, place }: FoodTextEntryProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [read, setRead] = useState('')
  const [edits, setEdits] = useState<LineEdits>({})
  const readLines = useMemo(() => room.readText(read), [room, read])
  const lines = settleLines(room, readLines, edits)
  const wanted = lines.filter(({ leftOut }) => !leftOut)
  const ready = wanted.flatMap(({ helping }) => helping ?? [])
  const waiting = wanted.filter(({ helping }) => helping === null)
  const add = () => {
    changeFoodLog(words.food.undo.addedSeveral(ready.length), (log) =>
      addHelpings(log, place, ready)
    )
    const left = waiting.map((line) => line.text).join('\n')
    setText(left)
    setRead(left)
  }
  return (
    <div className="stack">
      <label htmlFor={id} className="field-label">
        {words.food.text.label}
      </label>
      <p id={`${id}-hint`} className="small soft">
        {words.food.text.hint}
      </p>
      <textarea
        id={id}
        className="text-input"
        rows={3}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" className="button fit" onClick={() => setRead(text)}>
        {words.food.text.read}
      </button>
      {lines.length > 0 && (
        <>
          <p className="field-label">{words.food.text.heading}</p>
          <ul className="food-lines">
            {lines.map((line) => (
              <FoodLineCard
                key={line.key}
                room={room}
                line={line}
                onEdit={(edit) =>
                  setEdits((before) => ({
                    ...before,
                    [line.key]: { ...before[line.key], ...edit }
                  }))
                }
              />
            ))}
          </ul>
          {waiting.length > 0 && <p role="status">{words.food.text.waiting(waiting.length)}</p>}
          {ready.length > 0 && (
            <button type="button" className="button main fit" onClick={add}>
              {words.food.text.add(ready.length, words.food.to[place.meal])}
            </button>
          )}
        </>
      )}
    </div>
  )
}
