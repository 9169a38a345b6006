import type { Knowledge } from '../shared/knowledge.ts'
import type { Item, Question } from '../shared/question-knowledge.ts'
import { compileNetwork, type Network } from './network.ts'

/** What the check needs of the knowledge in ready form; made once per knowledge value. */
export interface CheckContext {
  readonly knowledge: Knowledge
  readonly network: Network
  readonly items: ReadonlyMap<string, Item>
  /** Every question: those written as such, and one for each other item that has a question text. */
  readonly questions: ReadonlyMap<string, Question>
  /** By item: contributors whose prior reads it, as a risk factor or an exposure. */
  readonly priorReaders: ReadonlyMap<string, readonly number[]>
}

const made = new WeakMap<Knowledge, CheckContext>()

export function checkContext(knowledge: Knowledge): CheckContext {
  const known = made.get(knowledge)
  if (known) return known
  const context = {
    knowledge,
    network: compileNetwork(knowledge),
    items: new Map(knowledge.items.map((item) => [item.id, item])),
    questions: new Map(allQuestions(knowledge).map((question) => [question.id, question])),
    priorReaders: readPriors(knowledge)
  }
  made.set(knowledge, context)
  return context
}

function allQuestions(knowledge: Knowledge): Question[] {
  const written = new Set(knowledge.questions.flatMap((question) => question.items))
  const single = knowledge.items
    .filter(
      (item) => item.question !== undefined && item.role !== 'profile' && !written.has(item.id)
    )
    .map((item) => ({
      id: item.id,
      kind: 'single' as const,
      phase: knowledge.phases[item.group] ?? 'legs',
      items: [item.id]
    }))
  return [...knowledge.questions, ...single]
}

function readPriors(knowledge: Knowledge): Map<string, number[]> {
  const readers = new Map<string, number[]>()
  for (const [i, contributor] of knowledge.contributors.entries()) {
    const read = [
      ...contributor.risks.map((risk) => risk.item),
      ...Object.keys(contributor.gate?.ifYes ?? {})
    ]
    for (const item of new Set(read)) readers.set(item, [...(readers.get(item) ?? []), i])
  }
  return readers
}
