import type { Knowledge } from '../shared/knowledge.ts'
import { type MedicineNames, medicineNames, medicineWords, nearNames } from './medicine-names.ts'

export interface MedicineSuggestion {
  readonly name: string
  /** The first medicine that goes by the name. */
  readonly medicine: string
}

/** Names that complete what is being typed, best first; where none does, names that are spelt nearly so. */
export function suggestMedicines(
  knowledge: Knowledge,
  typed: string,
  limit = 8
): MedicineSuggestion[] {
  const names = medicineNames(knowledge)
  const key = medicineWords(typed).join(' ')
  if (key.length < 2) return []
  const keys = completions(names, key)
  return (keys.length > 0 ? keys : nearNames(names, key)).slice(0, limit).map((known) => {
    const entry = names.byKey.get(known)
    return { name: entry?.name ?? known, medicine: entry?.medicines[0]?.id ?? '' }
  })
}

/** Names that start so, shortest first, then names with a later word that starts so. */
function completions(names: MedicineNames, key: string): string[] {
  const starts: string[] = []
  const inside: string[] = []
  for (const name of names.byKey.keys()) {
    if (name.startsWith(key)) starts.push(name)
    else if (name.includes(` ${key}`)) inside.push(name)
  }
  return [...starts.sort((a, b) => a.length - b.length), ...inside]
}
