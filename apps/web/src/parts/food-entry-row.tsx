import { changeEntry, entriesOn, type FoodEntry, removeEntry } from '../food/food-log.ts'
import type { FoodRoom } from '../food/food-room.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'
import { FoodHelping } from './food-helping.tsx'
import { PortionPicker } from './portion-picker.tsx'
import { useFocusAfter } from './use-focus-after.ts'

interface FoodEntryRowProps {
  readonly room: FoodRoom
  readonly entry: FoodEntry
  readonly editing: boolean
  readonly onEdit: (open: boolean) => void
  /** The row is gone, and the focus with it. */
  readonly onRemoved: () => void
}

/** One food of the day: what, how much, and the ways to change it. */
export function FoodEntryRow(props: FoodEntryRowProps) {
  const { room, entry, editing, onEdit, onRemoved } = props
  const log = useFoodLog()
  const text = words.food.entry
  const row = room.rowOf.get(entry.food)
  const change = useFocusAfter(editing)
  const remove = () => {
    changeFoodLog(words.food.undo.removed(entry.name), (before) => removeEntry(before, entry.id))
    onRemoved()
  }
  if (editing && row !== undefined) {
    return (
      <li>
        <div className="card">
          <PortionPicker
            room={room}
            row={row}
            start={entry}
            startMeal={entry.meal}
            rest={entriesOn(log, entry.date).filter(({ id }) => id !== entry.id)}
            saveLabel={words.food.picker.save}
            onSave={(helping, meal = entry.meal) => {
              changeFoodLog(words.food.undo.changed(entry.name), (before) =>
                changeEntry(before, entry.id, { ...helping, meal })
              )
              onEdit(false)
            }}
            onCancel={() => onEdit(false)}
          />
        </div>
      </li>
    )
  }
  return (
    <li className="food-entry">
      <FoodHelping helping={entry} note={row === undefined ? text.notInTable : undefined} />
      <div className="food-entry-buttons">
        {row !== undefined && (
          <button
            ref={change}
            type="button"
            className="text-button"
            aria-label={text.changeOf(entry.name)}
            onClick={() => onEdit(true)}
          >
            {text.change}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={text.removeOf(entry.name)}
          onClick={remove}
        >
          {text.remove}
        </button>
      </div>
    </li>
  )
}
