import { knowledge } from '@charley/knowledge'

/** Texts are the knowledge's own and may be put better any day; the tests name things by their ids. */
export function labelOf(itemId: string): string {
  return found(knowledge.items, itemId).label
}

export function textOf(questionId: string): string {
  return found(knowledge.questions, questionId).text ?? ''
}

export function optionOf(itemId: string, optionId: string): string {
  const { answer } = found(knowledge.items, itemId)
  return found(answer.type === 'choice' ? answer.options : [], optionId).text
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((candidate) => candidate.id === id)
  if (one === undefined) throw new Error(`The knowledge has no ${id}`)
  return one
}
