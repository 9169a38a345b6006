import type { Answer, Item } from '@charley/engine'
import { words } from './words.ts'

const PLAIN: Readonly<Record<string, string>> = {
  yes: words.answers.yes,
  no: words.answers.no,
  unsure: words.answers.unsure
}

/** An answer as the person gave it. */
export function answerText({ answer }: Item, given: Answer): string {
  if (typeof given === 'number') {
    const unit = answer.type === 'number' ? answer.unit : ''
    return `${given} ${words.units[unit] ?? unit}`.trim()
  }
  const options = answer.type === 'choice' ? answer.options : []
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? PLAIN[id] ?? id
  return typeof given === 'string' ? textOf(given) : given.map(textOf).join('; ')
}
