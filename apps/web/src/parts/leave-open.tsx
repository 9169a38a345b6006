import { words } from '../words/words.ts'
import type { AnswerControlProps } from './answer-control-props.ts'
import { ChoiceButtons } from './choice-buttons.tsx'

type LeaveOpenProps = Pick<AnswerControlProps, 'value' | 'onAnswer' | 'skipLabel'>

/** The ways past a field or a list that has its own button: "not sure", and skip. */
export function LeaveOpen({ value, onAnswer, skipLabel }: LeaveOpenProps) {
  return (
    <ChoiceButtons
      choices={[
        { label: words.answers.unsure, value: 'unsure' },
        { label: skipLabel, value: undefined }
      ]}
      chosen={value}
      onChoose={onAnswer}
      withKeys={false}
    />
  )
}
