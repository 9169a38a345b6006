import { editDistance } from '../shared/edit-distance.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { letterSet, mayBeNear } from '../shared/letter-set.ts'
import type { Medicine } from '../shared/medicine-knowledge.ts'
import { plainWords } from '../shared/read-values.ts'

/** A name as it is typed, and every medicine that goes by it: several for a combined tablet. */
export interface MedicineName {
  readonly name: string
  readonly medicines: readonly Medicine[]
}

/** Every name by its key: its words in plain spelling, joined by spaces. */
export interface MedicineNames {
  readonly byKey: ReadonlyMap<string, MedicineName>
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>
}

interface Spelling {
  readonly key: string
  readonly letters: number
}

const compiled = new WeakMap<Knowledge, MedicineNames>()

/** Made once per knowledge. */
export function medicineNames(knowledge: Knowledge): MedicineNames {
  const known = compiled.get(knowledge)
  if (known) return known
  const byKey = new Map<string, MedicineName>()
  for (const medicine of [...knowledge.medicines, ...knowledge.substances]) {
    for (const name of [medicine.name, ...medicine.names]) {
      const key = medicineWords(name).join(' ')
      const before = byKey.get(key) ?? { name, medicines: [] }
      const medicines = new Set([...before.medicines, medicine])
      byKey.set(key, { name: before.name, medicines: [...medicines] })
    }
  }
  const spellings = [...byKey.keys()].map((key) => ({ key, letters: letterSet(key) }))
  const names = { byKey, byLength: Map.groupBy(spellings, ({ key }) => key.length) }
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

/** Keys of known names within the typing errors that a word of this length may hold, nearest first. */
export function nearNames(names: MedicineNames, typed: string): string[] {
  const most = errorsIn(typed)
  const letters = letterSet(typed)
  const near: { key: string; distance: number }[] = []
  for (let length = typed.length - most; length <= typed.length + most; length++) {
    for (const known of names.byLength.get(length) ?? []) {
      if (most === 0 || !mayBeNear(known.letters, letters, most)) continue
      const distance = editDistance(typed, known.key, most)
      if (isSlip(typed, known.key, distance)) near.push({ key: known.key, distance })
    }
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ key }) => key)
}

function errorsIn(word: string): number {
  if (word.length < SHORTEST_MENDED) return 0
  return word.length < LONG ? 1 : 2
}

/** Two errors are a slip only where the first letter is right and each word is long enough to hold its own. */
function isSlip(typed: string, known: string, distance: number): boolean {
  if (known.length < SHORTEST_MENDED || distance > errorsIn(typed)) return false
  if (distance < 2) return true
  const words = typed.split(' ')
  const others = known.split(' ')
  return (
    typed[0] === known[0] &&
    words.length === others.length &&
    words.every((word, i) => editDistance(word, others[i] ?? '', 2) <= errorsIn(word))
  )
}
