import './food-line-card.css'
import { useEffect, useRef, useState } from 'react'
import type { LineEdit, SettledLine } from '../food/food-lines.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { words } from '../words/words.ts'
import { FoodAmount } from './food-amount.tsx'
import { FoodHelping } from './food-helping.tsx'
import { FoodSearch } from './food-search.tsx'

interface FoodLineCardProps {
  readonly room: FoodRoom
  readonly line: SettledLine
  readonly onEdit: (edit: LineEdit) => void
}

/** A line of text as it was read, for the person to confirm, put right or leave out. */
export function FoodLineCard({ room, line, onEdit }: FoodLineCardProps) {
  const text = words.food.line
  return (
    <li className="food-line" data-left-out={line.leftOut}>
      {line.leftOut ? (
        <p className="soft">
          <s>{line.text}</s> {text.leftOut}
        </p>
      ) : (
        <LineRead room={room} line={line} onEdit={onEdit} />
      )}
      <button
        type="button"
        className="text-button"
        aria-label={line.leftOut ? text.putBackOf(line.text) : text.leaveOutOf(line.text)}
        onClick={() => onEdit({ leftOut: !line.leftOut })}
      >
        {line.leftOut ? text.putBack : text.leaveOut}
      </button>
    </li>
  )
}

/** What was read without doubt is only said; anything else is open for change at once. */
function LineRead({ room, line, onEdit }: FoodLineCardProps) {
  const [doubtful] = useState(!line.sure || line.helping === null)
  const [changing, setChanging] = useState(false)
  const text = words.food.line
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (changing) fields.current?.querySelector('select')?.focus()
  }, [changing])
  return (
    <>
      <p className="small soft">{text.typed(line.text)}</p>
      {doubtful || changing ? (
        <div ref={fields} className="stack">
          <LineFields room={room} line={line} onEdit={onEdit} />
        </div>
      ) : (
        <>
          {line.helping !== null && <FoodHelping helping={line.helping} />}
          <button
            type="button"
            className="text-button"
            aria-label={text.changeOf(line.text)}
            onClick={() => setChanging(true)}
          >
            {text.change}
          </button>
        </>
      )}
    </>
  )
}

function LineFields({ room, line, onEdit }: FoodLineCardProps) {
  const text = words.food.line
  const { row } = line
  if (row === null) {
    return (
      <>
        <p>{text.notFound}</p>
        <LineSearch room={room} onEdit={onEdit} />
      </>
    )
  }
  return (
    <>
      <FoodChoice room={room} line={line} onEdit={onEdit} />
      <FoodAmount
        name={room.foods.names[row] ?? line.text}
        portions={room.portionsOf(row)}
        quantity={line.quantity}
        portion={line.portion}
        strict={false}
        onChange={({ quantity, portion }) =>
          onEdit({ quantity, ...(portion === null ? {} : { portion: portion.label }) })
        }
      />
    </>
  )
}

const SOMETHING_ELSE = 'else'

/** The food meant: the one found, others that fit, or a search of its own. */
function FoodChoice({ room, line, onEdit }: FoodLineCardProps) {
  const [searching, setSearching] = useState(false)
  const { foods } = room
  const rows = line.row === null ? line.others : [line.row, ...line.others]
  const choose = (value: string) => {
    setSearching(value === SOMETHING_ELSE)
    if (value !== SOMETHING_ELSE) onEdit({ food: value })
  }
  return (
    <>
      <select
        className="text-input"
        aria-label={words.food.line.food}
        value={searching ? SOMETHING_ELSE : foods.ids[line.row ?? -1]}
        onChange={(event) => choose(event.target.value)}
      >
        {[...new Set(rows)].map((row) => (
          <option key={row} value={foods.ids[row]}>
            {foods.names[row]}
          </option>
        ))}
        <option value={SOMETHING_ELSE}>{words.food.line.somethingElse}</option>
      </select>
      {searching && (
        <LineSearch
          room={room}
          onEdit={(edit) => {
            setSearching(false)
            onEdit(edit)
          }}
        />
      )}
    </>
  )
}

interface LineSearchProps {
  readonly room: FoodRoom
  readonly onEdit: (edit: LineEdit) => void
}

function LineSearch({ room, onEdit }: LineSearchProps) {
  return (
    <FoodSearch
      room={room}
      label={words.food.line.food}
      onChoose={(row) => onEdit({ food: room.foods.ids[row] ?? '' })}
    />
  )
}
