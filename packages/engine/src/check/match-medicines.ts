import type { Knowledge } from '../shared/knowledge.ts'
import type { Medicine } from '../shared/medicine-knowledge.ts'
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
  const found = findNames(entries, names)
  const matches = entries.flatMap((entry) => matchEntry(entry, { line, found, names }))
  return matches.length > 0 ? matches : [{ kind: 'unknown', given: line }]
}

interface Entry {
  readonly text: string
  readonly words: readonly string[]
  /** Place of its first word in the line. */
  readonly from: number
}

/** Commas, plus signs and "and" part a line into entries; a known name may still reach over them. */
function splitLine(line: string): Entry[] {
  let from = 0
  return line.split(/[,;+&\n]|\/(?!\d)|\b(?=(?:and|with)\b)/iu).map((text) => {
    const words = medicineWords(text)
    const entry = { text: text.trim().replace(/^(?:and|with)\s+/iu, ''), words, from }
    from += words.length
    return entry
  })
}

/** A known name in a line: the places of its words, salts and the like included. */
interface Found {
  readonly key: string
  readonly from: number
  readonly to: number
}

function findNames(entries: readonly Entry[], names: MedicineNames): Found[] {
  const words = entries.flatMap((entry) => entry.words)
  const entryOf = entries.flatMap((entry, i) => entry.words.map(() => i))
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const key = longestName(words.slice(at), names)
    if (key === undefined) {
      at++
      continue
    }
    const end = at + key.split(' ').length
    let to = end
    // "losartan potassium" is a salt of losartan, not potassium tablets.
    while (!isMineral(key) && entryOf[to] === entryOf[end - 1] && SALTS.has(words[to] ?? '')) to++
    found.push({ key, from: at, to })
    at = to
  }
  return found
}

function longestName(words: readonly string[], names: MedicineNames): string | undefined {
  for (let length = words.length; length > 0; length--) {
    const key = words.slice(0, length).join(' ')
    if (names.byKey.has(key)) return key
  }
  return undefined
}

/** A mineral named beside a vitamin or another mineral is taken as well: "vitamin d calcium". */
function isMineral(key: string): boolean {
  const [first = ''] = key.split(' ')
  return first === 'vitamin' || SALTS.has(first)
}

function matchEntry(
  entry: Entry,
  within: { readonly line: string; readonly found: readonly Found[]; readonly names: MedicineNames }
): MedicineMatch[] {
  const { found, names } = within
  const until = entry.from + entry.words.length
  const touching = found.filter(({ from, to }) => from < until && to > entry.from)
  const isTaken = (at: number) => touching.some(({ from, to }) => from <= at && at < to)
  const left = entry.words.filter((_, i) => !isTaken(entry.from + i))
  const rest = left.every(isAside) ? undefined : mend({ given: entry.text, words: left }, names)
  if (touching.length === 0) return rest ? [rest] : []
  // Words beside a known name are mended where they can be, and otherwise no matter.
  const beside = rest && rest.kind !== 'unknown' ? [rest] : []
  const begun = touching.filter(({ from }) => from >= entry.from)
  if (begun.length === 0) return beside
  const given = begun.some(({ to }) => to > until) ? within.line : entry.text
  const medicines = begun.flatMap(({ key }) => names.byKey.get(key)?.medicines ?? [])
  return [{ kind: 'exact', given, medicines: [...new Set(medicines)] }, ...beside]
}

const MOST_WORDS_MENDED = 4

/** Longer names first, so that "tylenl pm" is not read as plain tylenol. */
function mend(
  entry: { readonly given: string; readonly words: readonly string[] },
  names: MedicineNames
): MedicineMatch {
  const { given } = entry
  const words = entry.words.filter((word) => !isStrength(word))
  for (let length = Math.min(MOST_WORDS_MENDED, words.length); length > 0; length--) {
    const runs = runsOf(words, length).filter((run) => !isAside(run) && !SALTS.has(run))
    const near = runs.flatMap((run) => nearNames(names, run))
    const choices = near.flatMap((key) => names.byKey.get(key) ?? [])
    const [first] = choices
    if (first) return isOneMedicine(choices) ? spelling(given, first) : ambiguous(given, choices)
  }
  return { kind: 'unknown', given }
}

/** Every run of so many words. */
function runsOf(words: readonly string[], length: number): string[] {
  const starts = words.slice(0, words.length - length + 1)
  return starts.map((_, at) => words.slice(at, at + length).join(' '))
}

type Choice = { readonly name: string; readonly medicines: readonly Medicine[] }

function isOneMedicine(choices: readonly Choice[]): boolean {
  return new Set(choices.map(({ medicines }) => medicines.map(({ id }) => id).join())).size === 1
}

function spelling(given: string, { name, medicines }: Choice): MedicineMatch {
  return { kind: 'spelling', given, name, medicines }
}

const MOST_CHOICES = 5

function ambiguous(given: string, choices: readonly Choice[]): MedicineMatch {
  const names = [...new Set(choices.map(({ name }) => name))].slice(0, MOST_CHOICES)
  return { kind: 'ambiguous', given, names }
}

function isStrength(word: string): boolean {
  return /^[\d.%]/.test(word)
}

/** Says nothing about which medicine it is: a strength, a form, a time. */
function isAside(word: string): boolean {
  return isStrength(word) || word.length < 3 || ASIDES.has(word)
}

const ASIDES = new Set(
  `and with the for from per mcg micrograms microgram milligrams units tab tabs tablet tablets cap caps capsule capsules
  pill pills caplets sachet sachets syrup liquid solution suspension inhaler puff puffs spray cream gel ointment patch
  patches drop drops injection injections suppository chewable soluble dispersible effervescent modified release
  prolonged slow extended coated gastro resistant retard dose low high daily once twice three times day days week weekly
  month monthly morning mornings evening evenings night nights nightly nocte mane bedtime noon every other food needed
  required before after meals oral mouth take takes taking taken sometimes occasionally generic brand strength tds bds
  prn forte extra plus max maximum junior medicine medicines medication medications none nothing`.split(
    /\s+/
  )
)

/** What follows a medicine's name to say which salt of it is in the tablet. */
const SALTS = new Set(
  `potassium sodium calcium magnesium zinc hydrochloride hcl hydrobromide sulfate sulphate phosphate citrate tartrate
  maleate mesilate mesylate besilate besylate succinate fumarate acetate nitrate bromide chloride carbonate dihydrate
  trihydrate monohydrate arginine erbumine olamine tosilate tosylate camsilate medoxomil cilexetil`.split(
    /\s+/
  )
)
