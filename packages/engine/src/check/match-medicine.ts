import type { Knowledge, Medicine } from '../shared/knowledge.ts'
import { plainWords } from '../shared/read-values.ts'

/** Names that medicines go by, ready for matching; made once per knowledge. */
export interface MedicineNames {
  readonly byName: ReadonlyMap<string, readonly Medicine[]>
  readonly longest: number
}

export type MedicineMatch =
  | {
      readonly kind: 'exact'
      readonly names: readonly string[]
      readonly medicines: readonly Medicine[]
    }
  | { readonly kind: 'spelling'; readonly name: string; readonly medicines: readonly Medicine[] }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' }

const compiled = new WeakMap<Knowledge, MedicineNames>()

export function medicineNames(knowledge: Knowledge): MedicineNames {
  const known = compiled.get(knowledge)
  if (known) return known
  const byName = new Map<string, Medicine[]>()
  for (const medicine of [...knowledge.medicines, ...knowledge.substances]) {
    for (const name of new Set([medicine.name, ...medicine.names].map(keyOf))) {
      byName.set(name, [...(byName.get(name) ?? []), medicine])
    }
  }
  const longest = Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length))
  const names = { byName, longest }
  compiled.set(knowledge, names)
  return names
}

/**
 * The medicines in a line such as "Lasix 40 mg", "co-amilofruse 5/40 tablets" or "omeprazol". Known names are found
 * anywhere in the line, the longest first; a spelling is mended only where one name alone is near enough.
 */
export function matchMedicine(knowledge: Knowledge, given: string): MedicineMatch {
  const names = medicineNames(knowledge)
  const words = plainWords(given)
  const found = findNames(words, names)
  if (found.length > 0) {
    const medicines = [...new Set(found.flatMap((name) => names.byName.get(name) ?? []))]
    return { kind: 'exact', names: found, medicines }
  }
  const near = nearestNames(words.filter(isNameWord), names)
  const medicines = near.map((name) => (names.byName.get(name) ?? []).map((m) => m.id).join())
  if (near.length === 0) return { kind: 'unknown' }
  if (new Set(medicines).size > 1) return { kind: 'ambiguous', names: near }
  const name = near[0] as string
  return { kind: 'spelling', name, medicines: names.byName.get(name) ?? [] }
}

/** Names that complete what is being typed, best first. */
export function suggestMedicines(
  knowledge: Knowledge,
  typed: string,
  limit = 8
): { name: string; medicine: string }[] {
  const key = keyOf(typed)
  if (key.length < 2) return []
  const { byName } = medicineNames(knowledge)
  const all = [...byName.keys()]
  const starts = all.filter((name) => name.startsWith(key)).sort((a, b) => a.length - b.length)
  const inside = all.filter((name) => name.includes(` ${key}`) && !name.startsWith(key))
  const near =
    starts.length + inside.length > 0 ? [] : nearestNames([key], medicineNames(knowledge))
  return [...starts, ...inside, ...near]
    .slice(0, limit)
    .map((name) => ({ name, medicine: byName.get(name)?.[0]?.id ?? '' }))
}

function keyOf(name: string): string {
  return plainWords(name).join(' ')
}

function findNames(words: readonly string[], names: MedicineNames): string[] {
  const found: string[] = []
  let at = 0
  while (at < words.length) {
    let length = Math.min(names.longest, words.length - at)
    while (length > 0 && !names.byName.has(words.slice(at, at + length).join(' '))) length--
    if (length > 0) found.push(words.slice(at, at + length).join(' '))
    at += Math.max(length, 1)
  }
  return found
}

/** Words that can be part of a name: not strengths, forms or times. */
function isNameWord(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word) && !FORM_WORDS.has(word)
}

const FORM_WORDS = new Set(
  'tablet tablets capsule capsules daily once twice nightly morning evening night inhaler spray cream patch drops injection modified release prolonged slow dose sodium with food every week weekly'.split(
    ' '
  )
)

/** The known names at the least edit distance, if that is small for the length of the word. */
function nearestNames(words: readonly string[], names: MedicineNames): string[] {
  let least = Number.POSITIVE_INFINITY
  let nearest: string[] = []
  for (const word of words) {
    const allowed = word.length >= 8 ? 2 : 1
    for (const name of names.byName.keys()) {
      if (Math.abs(name.length - word.length) > allowed || name.length < 5) continue
      const distance = editDistance(word, name)
      if (distance > allowed || distance > least) continue
      nearest = distance < least ? [name] : [...nearest, name]
      least = distance
    }
  }
  return nearest
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
