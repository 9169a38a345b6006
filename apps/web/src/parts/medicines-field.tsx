import './medicines-field.css'
import { useCombobox } from 'downshift'
import { type KeyboardEvent, useState } from 'react'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { words } from '../words/words.ts'

interface MedicinesFieldProps {
  readonly room: CheckRoom
  readonly medicines: readonly string[]
  /** What there is to say about a name, by its place in the list. */
  readonly notes: ReadonlyMap<number, string>
  readonly onChange: (medicines: readonly string[]) => void
}

/** Names with completion, several at once. A name nobody knows is kept as it was typed. */
export function MedicinesField({ room, medicines, notes, onChange }: MedicinesFieldProps) {
  const add = (typed: string) => {
    const names = typed
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    onChange([...new Set([...medicines, ...names])])
  }
  return (
    <div className="medicines-field">
      <MedicineInput room={room} onAdd={add} />
      <ul className="medicine-tags" aria-label={words.medicines.yours}>
        {medicines.map((name, index) => (
          <li key={name}>
            <div className="medicine-tag">
              <span>{name}</span>
              <button
                type="button"
                aria-label={words.medicines.remove(name)}
                onClick={() => onChange(medicines.filter((other) => other !== name))}
              >
                <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M7 7l10 10M17 7L7 17" />
                </svg>
              </button>
            </div>
            {notes.has(index) && <p className="small soft">{notes.get(index)}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const SUGGESTIONS = 7

interface MedicineInputProps {
  readonly room: CheckRoom
  readonly onAdd: (typed: string) => void
}

function MedicineInput({ room, onAdd }: MedicineInputProps) {
  const [text, setText] = useState('')
  const items =
    text.trim().length < 2 ? [] : room.suggestMedicines(room.knowledge, text, SUGGESTIONS)
  const addAndClear = (typed: string) => {
    if (typed.trim() !== '') onAdd(typed)
    setText('')
  }
  const combobox = useCombobox({
    items: [...items],
    inputValue: text,
    itemToString: (item) => item?.name ?? '',
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) addAndClear(selectedItem.name)
    }
  })
  const enterAddsWhatWasTyped = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || combobox.highlightedIndex >= 0) return
    event.preventDefault()
    addAndClear(text)
  }
  const open = combobox.isOpen && items.length > 0
  return (
    <div className="medicine-input">
      <div className="medicine-input-row">
        <input
          {...combobox.getInputProps({
            // Here and not in onInputValueChange, which comes a moment later: fast typing would lose letters.
            onChange: (event) => setText(event.currentTarget.value),
            onKeyDown: enterAddsWhatWasTyped,
            'aria-label': words.medicines.label
          })}
          className="text-input"
          placeholder={words.medicines.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="button" className="button fit" onClick={() => addAndClear(text)}>
          {words.medicines.add}
        </button>
      </div>
      <ul
        {...combobox.getMenuProps({ 'aria-label': words.medicines.suggestions })}
        className="medicine-menu"
        data-open={open}
      >
        {open &&
          items.map((item, index) => (
            <li
              key={item.name}
              {...combobox.getItemProps({ item, index })}
              data-highlighted={combobox.highlightedIndex === index}
            >
              <span>{item.name}</span>
              <Generic room={room} id={item.medicine} unless={item.name} />
            </li>
          ))}
      </ul>
    </div>
  )
}

interface GenericProps {
  readonly room: CheckRoom
  readonly id: string
  readonly unless: string
}

/** What a brand or a member of a class is listed under. */
function Generic({ room, id, unless }: GenericProps) {
  const { medicines, substances } = room.knowledge
  const name = [...medicines, ...substances].find((medicine) => medicine.id === id)?.name
  if (name === undefined || name.toLowerCase() === unless.toLowerCase()) return null
  return <small>{name}</small>
}
