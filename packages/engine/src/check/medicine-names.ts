import type { Knowledge, Medicine } from '../shared/knowledge.ts'
import { plainWords } from '../shared/read-values.ts'
import { editDistance } from './edit-distance.ts'

/** A name as it is typed, and every medicine that goes by it: several for a combined tablet. */
export interface MedicineName {
  readonly name: string
  readonly medicines: readonly Medicine[]
}

/** Every name by its words in plain spelling, joined by spaces. */
export type MedicineNames = ReadonlyMap<string, MedicineName>

const compiled = new WeakMap<Knowledge, MedicineNames>()

/** Made once per knowledge. */
export function medicineNames(knowledge: Knowledge): MedicineNames {
  const known = compiled.get(knowledge)
  if (known) return known
  const names = new Map<string, MedicineName>()
  for (const medicine of [...knowledge.medicines, ...knowledge.substances]) {
    for (const name of [medicine.name, ...medicine.names]) {
      const key = medicineWords(name).join(' ')
      const medicines = names.get(key)?.medicines ?? []
      if (!medicines.includes(medicine)) {
        names.set(key, { name: names.get(key)?.name ?? name, medicines: [...medicines, medicine] })
      }
    }
  }
  compiled.set(knowledge, names)
  return names
}

/** Words of a name as names are compared: hyphens part words ("slow-k"), a strength stands apart ("lasix40mg"). */
export function medicineWords(text: string): string[] {
  return plainWords(text.replace(GLUED_STRENGTH, '$1 $2')).flatMap((word) =>
    word.split('-').map((part) => (part === 'vit' ? 'vitamin' : part))
  )
}

const GLUED_STRENGTH = /(\p{L}{3})(\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|μg|ug|g|ml|iu|units)\b)/giu

/** Spellings shorter than this are not mended: too many short names lie close together. */
const SHORTEST_MENDED = 5
/** From this length, two typing errors are mended. */
const LONG = 8

/** Known names within the typing errors that a word of this length may hold, nearest first. */
export function nearNames(names: MedicineNames, typed: string): string[] {
  if (typed.length < SHORTEST_MENDED) return []
  const most = typed.length >= LONG ? 2 : 1
  const near: { key: string; distance: number }[] = []
  for (const key of names.keys()) {
    if (key.length < SHORTEST_MENDED) continue
    const distance = editDistance(typed, key, most)
    if (distance <= most) near.push({ key, distance })
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ key }) => key)
}
