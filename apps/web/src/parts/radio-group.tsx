import './radio-group.css'
import './answer-control.css'

interface RadioGroupProps<T extends string | undefined> {
  readonly legend: string
  readonly hint?: string
  readonly name: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T) => void
}

/** One of a few, all of them to be seen. */
export function RadioGroup<T extends string | undefined>(props: RadioGroupProps<T>) {
  const { legend, hint, name, options, chosen, onChoose } = props
  return (
    <fieldset className="radio-group">
      <legend className="field-label">{legend}</legend>
      {hint !== undefined && <p className="small soft">{hint}</p>}
      <div className="radio-options">
        {options.map(({ value, label }) => (
          <label key={label} className="button tick">
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
