import './answer-control.css'
import { type FormEvent, useId, useState } from 'react'
import { type Helping, saveMeal } from '../food/food-log.ts'
import { changeFoodLog, useFoodLog } from '../food/food-store.ts'
import { words } from '../words/words.ts'

const LONGEST_NAME = 60

interface SaveMealFormProps {
  readonly helpings: readonly Helping[]
  readonly onDone: () => void
}

/** Gives the foods of a meal a name to be found under again. */
export function SaveMealForm({ helpings, onDone }: SaveMealFormProps) {
  const id = useId()
  const { meals } = useFoodLog()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const text = words.food.saved
  const wanted = name.trim()
  const replaced = meals.find((meal) => meal.name.toLowerCase() === wanted.toLowerCase())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(wanted === '')
    if (wanted === '') return
    changeFoodLog(words.food.undo.mealSaved(wanted), (log) => saveMeal(log, wanted, helpings))
    onDone()
  }
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <label htmlFor={id}>{text.name}</label>
      <input
        id={id}
        className="text-input"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        value={name}
        aria-invalid={missing}
        aria-describedby={`${id}-note`}
        onChange={(event) => setName(event.target.value)}
      />
      <p id={`${id}-note`} className={missing ? 'field-problem' : 'small soft'} role="status">
        {missing && wanted === '' && text.nameMissing}
        {replaced !== undefined && text.replaces(replaced.name)}
      </p>
      <div className="buttons-row">
        <button type="submit" className="button main fit">
          {text.keep}
        </button>
        <button type="button" className="button fit" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
