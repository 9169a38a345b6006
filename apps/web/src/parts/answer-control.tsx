import './answer-control.css'
import type { Item } from '@charley/engine'
import { words } from '../words/words.ts'
import type { AnswerControlProps } from './answer-control-props.ts'
import { type Choice, ChoiceButtons } from './choice-buttons.tsx'
import { NumberField } from './number-field.tsx'
import { SeveralChoices } from './several-choices.tsx'

/** The one control that answers an item, whatever its kind; on its own screen and in the list of answers alike. */
export function AnswerControl(props: AnswerControlProps) {
  const { item, value, onAnswer, skipLabel, withKeys } = props
  const { answer } = item
  if (answer.type === 'number') return <NumberField {...props} range={answer} />
  if (answer.type === 'choice' && answer.several) {
    return <SeveralChoices {...props} options={answer.options} />
  }
  return (
    <ChoiceButtons
      choices={[...choicesOf(item), { label: skipLabel, value: undefined }]}
      chosen={value}
      onChoose={onAnswer}
      withKeys={withKeys}
    />
  )
}

function choicesOf({ answer }: Item): readonly Choice[] {
  const unsure = { label: words.answers.unsure, value: 'unsure' }
  if (answer.type !== 'choice') {
    return [
      { label: words.answers.yes, value: 'yes' },
      { label: words.answers.no, value: 'no' },
      unsure
    ]
  }
  const options = answer.options.map(({ id, text }) => ({ label: text, value: id }))
  return options.some(({ value }) => value === 'unsure') ? options : [...options, unsure]
}
