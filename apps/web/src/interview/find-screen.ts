import type { Item, Knowledge, Phase } from '@charley/engine'

/** One screen of the check, as the knowledge words it. */
export interface Screen {
  readonly id: string
  readonly kind: 'single' | 'checklist' | 'medicines'
  readonly phase: Phase
  readonly text: string
  readonly help?: string
  readonly items: readonly Item[]
}

export function findScreen(knowledge: Knowledge, id: string): Screen | undefined {
  const question = knowledge.questions.find((candidate) => candidate.id === id)
  if (question === undefined) return undefined
  const items = question.items.flatMap((item) => findItem(knowledge, item) ?? [])
  const [first] = items
  const help = question.help ?? (question.kind === 'single' ? first?.help : undefined)
  return {
    id,
    kind: question.kind,
    phase: question.phase,
    text: question.text ?? first?.question ?? first?.label ?? id,
    ...(help === undefined ? {} : { help }),
    items
  }
}

export function findItem(knowledge: Knowledge, id: string): Item | undefined {
  return knowledge.items.find((item) => item.id === id)
}

/** As an item reads in a list of reasons. Profile and rule ids that are no item keep their id out of sight. */
export function labelOf(knowledge: Knowledge, id: string): string {
  return findItem(knowledge, id)?.label ?? id.replaceAll('_', ' ')
}
