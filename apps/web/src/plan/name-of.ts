import type { Knowledge } from '@charley/engine'
import { labelOf } from '../interview/find-screen.ts'
import { words } from '../words/words.ts'

/** What a test, a medicine, an answer or a part of the profile is called; the id itself where it has no name. */
export function nameOf(knowledge: Knowledge, id: string): string {
  const named = [...knowledge.analytes, ...knowledge.medicines].find((each) => each.id === id)
  const profile = words.plan.supplements.profile[id]
  if (named !== undefined || profile !== undefined) return named?.name ?? profile ?? id
  return knowledge.items.some((item) => item.id === id) ? labelOf(knowledge, id) : id
}
