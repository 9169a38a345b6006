import './lab-form.css'
import type { Analyte, LabEntry, LabWord } from '@charley/engine'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../words/words.ts'

interface LabFormProps {
  readonly analytes: readonly Analyte[]
  readonly onAdd: (lab: LabEntry) => void
}

/** A decimal comma is what much of the world types. */
const NUMBER = '\\s*[0-9]+([.,][0-9]+)?\\s*'
const WORDS: readonly LabWord[] = ['low', 'normal', 'high']

/** One result: a number with its unit, or the word on the report. The unit is never guessed. */
export function LabForm({ analytes, onAdd }: LabFormProps) {
  const id = useId()
  const [analyteId, setAnalyteId] = useState('')
  const [value, setValue] = useState('')
  const [unit, setUnit] = useState('')
  const analyte = analytes.find((one) => one.id === analyteId)
  const byName = analytes.toSorted((one, other) => one.name.localeCompare(other.name))
  const add = (result: Omit<LabEntry, 'analyte'>) => {
    onAdd({ analyte: analyteId, ...result })
    setAnalyteId('')
    setValue('')
    setUnit('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add({ value: Number(value.trim().replace(',', '.')), unit })
  }
  return (
    <form className="lab-form" onSubmit={submit}>
      <label htmlFor={`${id}-test`}>{words.labs.test}</label>
      <select
        id={`${id}-test`}
        className="text-input"
        value={analyteId}
        onChange={(event) => setAnalyteId(event.target.value)}
      >
        <option value="">{words.labs.choose}</option>
        {byName.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {analyte !== undefined && (
        <>
          <label htmlFor={`${id}-value`}>{words.labs.value}</label>
          <div className="lab-value">
            <input
              id={`${id}-value`}
              className="text-input"
              inputMode="decimal"
              pattern={NUMBER}
              autoComplete="off"
              required
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
            <select
              className="text-input"
              aria-label={words.labs.unit}
              required
              value={unit}
              onChange={(event) => setUnit(event.target.value)}
            >
              <option value="">{words.labs.unit}</option>
              {analyte.units.map((one) => (
                <option key={one.unit} value={one.unit}>
                  {one.unit}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="button main">
            {words.labs.add}
          </button>
          <p className="small soft">{words.labs.orWord}</p>
          <div className="lab-words">
            {WORDS.map((word) => (
              <button key={word} type="button" className="button fit" onClick={() => add({ word })}>
                {words.labs.words[word]}
              </button>
            ))}
          </div>
        </>
      )}
    </form>
  )
}
