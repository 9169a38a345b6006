import './food-search.css'
import { useCombobox } from 'downshift'
import { type Ref, useId, useMemo, useState } from 'react'
import { eatenBefore, timesEaten } from '../food/eaten-before.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { useFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'

const MOST_SHOWN = 12

interface FoodSearchProps {
  readonly room: FoodRoom
  readonly label: string
  readonly inputRef?: Ref<HTMLInputElement>
  /** Row of the food table. */
  readonly onChoose: (row: number) => void
}

/** One field that finds a food while it is typed; before that, what is eaten often. */
export function FoodSearch({ room, label, inputRef, onChoose }: FoodSearchProps) {
  const id = useId()
  const [text, setText] = useState('')
  const rows = useFoundRows(room, text)
  const { foods } = room
  const combobox = useCombobox({
    inputId: id,
    items: [...rows],
    inputValue: text,
    itemToString: (row) => (row === null ? '' : (foods.names[row] ?? '')),
    selectedItem: null,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      setText('')
      if (selectedItem !== null) onChoose(selectedItem)
    }
  })
  const typed = text.trim() !== ''
  const nothing = typed && rows.length === 0
  const open = combobox.isOpen && rows.length > 0
  return (
    <div className="food-search">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="food-search-field">
        <input
          {...combobox.getInputProps({
            // Here and not in onInputValueChange, which comes a moment later: fast typing would lose letters.
            onChange: (event) => setText(event.currentTarget.value),
            ...(inputRef === undefined ? {} : { ref: inputRef }),
            'aria-describedby': `${id}-count`
          })}
          className="text-input"
          placeholder={words.food.search.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="search"
          spellCheck={false}
          maxLength={200}
        />
        <ul
          {...combobox.getMenuProps({ 'aria-label': words.food.search.list })}
          className="food-menu"
          data-open={open}
        >
          {open &&
            rows.map((row, index) => (
              <li
                key={row}
                {...combobox.getItemProps({ item: row, index })}
                data-highlighted={combobox.highlightedIndex === index}
              >
                <span>{foods.names[row]}</span>
                <small>{foods.groups[foods.groupOf[row] ?? -1]}</small>
              </li>
            ))}
        </ul>
      </div>
      <p id={`${id}-count`} className={nothing ? 'small soft' : 'visually-hidden'} role="status">
        {nothing && words.food.search.none}
        {open && !typed && words.food.search.often}
        {open && typed && words.food.search.count(rows.length)}
      </p>
    </div>
  )
}

function useFoundRows(room: FoodRoom, text: string): readonly number[] {
  const { entries } = useFoodLog()
  const often = useMemo(() => {
    const known = [...timesEaten(entries)].map(([food, times]) => [room.rowOf.get(food), times])
    return new Map(known.filter((pair): pair is [number, number] => pair[0] !== undefined))
  }, [room, entries])
  return useMemo(() => {
    if (text.trim() !== '') {
      const hits = room.search(text, { limit: MOST_SHOWN, often })
      return hits.map(({ row }) => row)
    }
    return eatenBefore(entries, MOST_SHOWN).flatMap(({ food }) => room.rowOf.get(food) ?? [])
  }, [room, text, often, entries])
}
