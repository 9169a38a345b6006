import './chips.css'
import { useId } from 'react'

interface RadioChipsProps<T extends string | number> {
  readonly legend: string
  readonly legendHidden?: boolean
  readonly hint?: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T) => void
  /** `four`: side by side in one frame. `score`: eleven small ones. */
  readonly shape?: 'four' | 'score'
}

/** One of a few, each a large target. */
export function RadioChips<T extends string | number>(props: RadioChipsProps<T>) {
  const { legend, legendHidden = false, hint, options, chosen, onChoose, shape } = props
  const name = useId()
  return (
    <fieldset
      className="chips-field"
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="small soft">
          {hint}
        </p>
      )}
      <div className="chips" data-shape={shape}>
        {options.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
