import type { Knowledge } from '@charley/engine'

export type LabelOf = (id: string) => string

/** The words for anything an assessment points at: an item, a test, a medicine, a contributor. */
export function labelsOf(knowledge: Knowledge): LabelOf {
  const labels = new Map<string, string>()
  for (const { id, name } of knowledge.analytes) labels.set(id, name)
  for (const { id, name } of knowledge.contributors) labels.set(id, name)
  for (const { id, label } of knowledge.items) labels.set(id, label)
  return (id) => labels.get(id) ?? id
}

/** "Low magnesium; Tingling hands": labels hold commas of their own. */
export function listOf(ids: readonly string[], labelOf: LabelOf): string {
  return [...new Set(ids.map(labelOf))].join('; ')
}
