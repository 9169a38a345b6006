import { type Answer, fillIn, type Item, type Phase } from '@charley/engine'
import { words } from '../words/en.ts'
import { answerWith } from './interview-state.ts'
import { readChoices } from './read-choices.ts'
import { NOT_SURE, type Screen } from './screen.ts'

const text = words.interview

/** The screen of a question about one item. */
export function singleScreen(id: string, item: Item, phase: Phase): Screen {
  const { options, hint } = waysToAnswer(item)
  return {
    id,
    phase,
    text: item.question ?? item.label,
    ...(item.help === undefined ? {} : { help: item.help }),
    options,
    hint,
    enterSkips: true,
    read: (line) => {
      const answer = readAnswer(item, line.trim().toLowerCase())
      return answer === undefined ? undefined : answerWith({ [item.id]: answer })
    }
  }
}

function waysToAnswer({ answer }: Item): Pick<Screen, 'options' | 'hint'> {
  if (answer.type === 'choice') {
    return {
      options: answer.options.map((option) => option.text),
      hint: answer.several ? text.severalOptions : text.oneOption
    }
  }
  if (answer.type === 'number') return { options: [], hint: fillIn(text.number, { ...answer }) }
  return { options: [], hint: text.yesNo }
}

function readAnswer({ answer }: Item, line: string): Answer | undefined {
  if (line === NOT_SURE) return 'unsure'
  if (answer.type === 'number') return readNumber(line)
  if (answer.type === 'choice') {
    const chosen = readChoices(line, answer.options.length) ?? []
    const ids = chosen.flatMap(({ index }) => answer.options[index]?.id ?? [])
    if (ids.length === 0 || chosen.some(({ isSure }) => !isSure)) return undefined
    if (answer.several) return ids
    return ids.length === 1 ? ids[0] : undefined
  }
  return YES_NO[line]
}

const YES_NO: Readonly<Record<string, string>> = { y: 'yes', yes: 'yes', n: 'no', no: 'no' }

/** A comma may stand for the decimal point. */
export function readNumber(line: string): number | undefined {
  return /^-?\d+([.,]\d+)?$/.test(line) ? Number(line.replace(',', '.')) : undefined
}
