import type { Answer, Item } from '@charley/engine'

/** What every control that answers an item needs. */
export interface AnswerControlProps {
  readonly item: Item
  readonly value: Answer | undefined
  /** `undefined`: skip, or take the answer back. */
  readonly onAnswer: (answer: Answer | undefined) => void
  /** What answering nothing is called here. */
  readonly skipLabel: string
  readonly withKeys: boolean
}
