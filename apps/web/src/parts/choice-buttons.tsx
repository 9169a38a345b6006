import type { Answer } from '@charley/engine'
import { useNumberKeys } from './use-number-keys.ts'

export interface Choice {
  readonly label: string
  /** `undefined`: no answer, the question is skipped or the answer taken back. */
  readonly value: Answer | undefined
}

interface ChoiceButtonsProps {
  readonly choices: readonly Choice[]
  readonly chosen: Answer | undefined
  readonly onChoose: (value: Answer | undefined) => void
  /** On a screen of its own the number keys answer; in a list of answers they do not. */
  readonly withKeys: boolean
}

/** One press, one answer. */
export function ChoiceButtons({ choices, chosen, onChoose, withKeys }: ChoiceButtonsProps) {
  useNumberKeys(withKeys, (index) => {
    const choice = choices[index]
    if (choice !== undefined) onChoose(choice.value)
  })
  return (
    <div className="choice-buttons">
      {choices.map(({ label, value }, index) => (
        <button
          key={label}
          type="button"
          className={value === undefined ? 'button quiet' : 'button'}
          aria-pressed={value === undefined ? undefined : value === chosen}
          onClick={() => onChoose(value)}
        >
          {label}
          {withKeys && index < 9 && (
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
