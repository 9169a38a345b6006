import './chips.css'

interface TickChipsProps {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly ticked: readonly string[]
  readonly onChange: (ticked: readonly string[]) => void
}

/** Any of a few, each a large target. */
export function TickChips({ legend, options, ticked, onChange }: TickChipsProps) {
  const toggle = (value: string) =>
    onChange(
      ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value]
    )
  return (
    <fieldset className="chips-field">
      <legend className="field-label">{legend}</legend>
      <div className="chips">
        {options.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
