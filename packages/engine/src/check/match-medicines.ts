import type { Knowledge, Medicine } from '../shared/knowledge.ts'
import { type MedicineNames, medicineNames, medicineWords, nearNames } from './medicine-names.ts'

/** What one entry of a line turned out to be. An ambiguous or unknown one is never guessed. */
export type MedicineMatch = { readonly given: string } & (
  | { readonly kind: 'exact'; readonly medicines: readonly Medicine[] }
  | { readonly kind: 'spelling'; readonly name: string; readonly medicines: readonly Medicine[] }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' }
)

/**
 * The medicines in a line such as "Lasix 40 mg", "co-amilofruse 5/40 tablets" or "omeprazol and senna". Known names are
 * found anywhere in it, the longest first; a spelling is mended only where one medicine alone is near enough.
 */
export function matchMedicines(knowledge: Knowledge, line: string): MedicineMatch[] {
  const names = medicineNames(knowledge)
  const entries = splitLine(line)
  const words = entries.flatMap((entry, at) => entry.words.map((word) => ({ word, entry: at })))
  const found = findNames(words, names)
  const matches = entries.flatMap((entry, at): MedicineMatch[] => {
    const own = found.filter((name) => name.entry === at)
    const medicines = [...new Set(own.flatMap(({ key }) => names.get(key)?.medicines ?? []))]
    if (own.length > 0) return [{ kind: 'exact', given: entry.text, medicines }]
    const reached = found.some((name) => name.entry < at && name.lastEntry >= at)
    return reached || entry.words.every(isAside) ? [] : [mend(entry, names)]
  })
  return matches.length > 0 ? matches : [{ kind: 'unknown', given: line }]
}

interface Entry {
  readonly text: string
  readonly words: readonly string[]
}

/** Commas, plus signs, "and" part a line into entries; a known name may still reach over them. */
function splitLine(line: string): Entry[] {
  return line
    .split(/[,;+&\n]|\/(?!\d)|\b(?=(?:and|plus|with)\b)/iu)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({
      text: text.replace(/^(?:and|plus|with)\s+/iu, ''),
      words: medicineWords(text)
    }))
}

interface Found {
  readonly key: string
  readonly entry: number
  readonly lastEntry: number
}

function findNames(
  words: readonly { readonly word: string; readonly entry: number }[],
  names: MedicineNames
): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const key = longestName(
      words.slice(at, at + LONGEST_NAME).map(({ word }) => word),
      names
    )
    const length = key?.split(' ').length ?? 1
    const entry = words[at]?.entry ?? 0
    if (key !== undefined) {
      found.push({ key, entry, lastEntry: words[at + length - 1]?.entry ?? entry })
    }
    at += length
    // "losartan potassium" is a salt of losartan, not potassium tablets.
    if (key !== undefined && !isMineral(key)) {
      while (words[at]?.entry === entry && SALTS.has(words[at]?.word ?? '')) at++
    }
  }
  return found
}

const LONGEST_NAME = 8

function longestName(words: readonly string[], names: MedicineNames): string | undefined {
  for (let length = words.length; length > 0; length--) {
    const key = words.slice(0, length).join(' ')
    if (names.has(key)) return key
  }
  return undefined
}

/** A vitamin or mineral named beside another is taken as well: "vitamin d calcium". */
function isMineral(key: string): boolean {
  const [first = ''] = key.split(' ')
  return first === 'vitamin' || SALTS.has(first)
}

function mend(entry: Entry, names: MedicineNames): MedicineMatch {
  const { text: given } = entry
  const words = entry.words.filter((word) => !isAside(word))
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const near = runs(words, length).flatMap((run) => nearNames(names, run))
    const medicines = new Set(near.map((key) => idsOf(names, key)))
    const [first] = near
    if (first === undefined) continue
    if (medicines.size > 1) return { kind: 'ambiguous', given, names: spelledOut(near, names) }
    const known = names.get(first)
    return { kind: 'spelling', given, name: known?.name ?? '', medicines: known?.medicines ?? [] }
  }
  return { kind: 'unknown', given }
}

/** Every run of so many words. */
function runs(words: readonly string[], length: number): string[] {
  const starts = words.slice(0, words.length - length + 1)
  return starts.map((_, at) => words.slice(at, at + length).join(' '))
}

function idsOf(names: MedicineNames, key: string): string {
  return (names.get(key)?.medicines ?? []).map((medicine) => medicine.id).join()
}

const MOST_CHOICES = 5

function spelledOut(keys: readonly string[], names: MedicineNames): string[] {
  const all = keys.map((key) => names.get(key)?.name ?? key)
  return [...new Set(all)].slice(0, MOST_CHOICES)
}

/** Not part of a name: strengths, forms, times, and words people put around a name. */
function isAside(word: string): boolean {
  return word.length < 3 || /^[\d.%]/.test(word) || ASIDES.has(word) || SALTS.has(word)
}

const ASIDES = new Set(
  `and plus with the for from per mcg iu units tab tabs tablet tablets cap caps capsule capsules pill pills caplets
  sachet sachets syrup liquid solution suspension inhaler puff puffs spray cream gel ointment patch patches drop drops
  injection injections suppository chewable soluble dispersible effervescent modified release prolonged slow extended
  coated gastro resistant retard dose low high daily once twice three times day days week weekly month monthly
  morning evening night nightly nocte mane bedtime noon every other food needed required before after meals oral
  take takes taking taken sometimes occasionally new old generic brand strength small large half one two
  blood pressure water heart pain sleep sleeping stomach cholesterol medicine medicines medication tds bds prn mane
  something`.split(/\s+/)
)

/** Second words of a salt. */
const SALTS = new Set(
  `potassium sodium calcium magnesium zinc hydrochloride hcl hydrobromide sulfate sulphate phosphate citrate tartrate
  maleate mesilate mesylate besilate besylate succinate fumarate acetate nitrate bromide chloride carbonate
  dihydrate trihydrate monohydrate arginine erbumine olamine tosilate tosylate camsilate medoxomil cilexetil`.split(
    /\s+/
  )
)
