import { words } from '../words/words.ts'
import { FoodLineCard } from './food-line-card.tsx'
import { RecallButtons } from './recall-buttons.tsx'
import type { RecallStepProps } from './recall-step-props.ts'

/** Step four: which food exactly, and how much of it. */
export function RecallPortions({ room, draft, lines, onChange }: RecallStepProps) {
  const open = lines.filter(({ leftOut, helping }) => !leftOut && helping === null).length
  return (
    <>
      <ul className="food-lines">
        {lines.map((line) => (
          <FoodLineCard
            key={line.key}
            room={room}
            line={line}
            onEdit={(edit) =>
              onChange({
                edits: { ...draft.edits, [line.key]: { ...draft.edits[line.key], ...edit } }
              })
            }
          />
        ))}
      </ul>
      <RecallButtons
        here="portions"
        open={open > 0 ? words.food.recall.portionsOpen(open) : undefined}
      />
    </>
  )
}
