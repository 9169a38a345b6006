import type { SettledLine } from '../food/food-lines.ts'
import type { FoodRoom } from '../food/food-room.ts'
import type { RecallDraft } from '../food/recall-draft.ts'

/** What every step of the recall is given. */
export interface RecallStepProps {
  readonly room: FoodRoom
  readonly draft: RecallDraft
  /** What was written so far, as it was read; empty in the two steps that write it. */
  readonly lines: readonly SettledLine[]
  readonly onChange: (change: Partial<RecallDraft>) => void
}
