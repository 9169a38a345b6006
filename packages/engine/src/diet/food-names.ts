import type { FoodTable } from '../shared/food-table.ts'
import type { FoodWords } from '../shared/food-words.ts'
import { foodTerms, plainSpelling, singular, type Term } from './food-terms.ts'

/** One name a food goes by. */
export interface FoodName {
  readonly row: number
  /** 0 to 1: how likely this food is meant where nothing else decides. */
  readonly prior: number
  readonly words: readonly NameWord[]
}

/** A word in a name. */
export interface NameWord {
  readonly term: Term
  /** 1 at the front of a name, less further back. */
  readonly weight: number
  readonly inHead: boolean
  /** It is what the name is a kind of: `milk` of `Milk, chocolate`. */
  readonly isNoun: boolean
  /** What the prior is multiplied by where this word is asked for; 1 unless the word is a seldom one. */
  readonly pardon: number
}

/** A food that nobody calls by a name of its own is less often the one meant. */
const UNCALLED = 0.75
/** Too little is known of it to be offered before anything else. */
const INCOMPLETE = 0.1
const BRAND = 0.7
/** The second food that goes by a name, beside the first. */
const NEXT_MEANT = 0.97

/** The names people use: the whole name is its head. */
export function layNames(table: FoodTable, { foods, fillers }: FoodWords): FoodName[] {
  const rowOf = new Map(table.ids.map((id, row) => [id, row]))
  const ignored = new Set(fillers)
  return Object.entries(foods).flatMap(([name, ids]) => {
    const terms = foodTerms(name).filter((term) => !ignored.has(term))
    const words = terms.map((term, at) => ({
      term,
      weight: 1,
      inHead: true,
      isNoun: at === terms.length - 1,
      pardon: 1
    }))
    return ids.flatMap((id, place) => {
      const row = rowOf.get(id)
      return row === undefined ? [] : [{ row, prior: NEXT_MEANT ** place, words }]
    })
  })
}

/** The name in the table of every food. */
export function tableNames(table: FoodTable, words: FoodWords): FoodName[] {
  const called = new Set(Object.values(words.foods).flat())
  const incomplete = new Set(table.incomplete)
  const parts = partsReader(words)
  const pardons = table.groups.map((group) => pardonReader(words, words.seldomInGroup[group] ?? {}))
  return table.names.map((name, row) => {
    const id = table.ids[row] ?? ''
    const food = weigh(parts(name), pardons[table.groupOf[row] ?? -1] ?? (() => 1))
    const known = called.has(id) ? 1 : UNCALLED
    const prior = priorOf(food) * known * (incomplete.has(id) ? INCOMPLETE : 1)
    return { row, prior, words: food }
  })
}

interface RawWord {
  readonly term: Term
  /** `MCDONALD'S` */
  readonly isCapitals: boolean
  readonly inBrackets: boolean
}

/** Parts between commas, the first being what the food is. */
type Parts = readonly (readonly RawWord[])[]

const TOKEN = /\d+(?:[.,]\d+)?%?|[\p{L}\p{M}'’]+|[,;()]/gu
const BRACKETS: ReadonlySet<string> = new Set(['(', ')'])
const COMMAS: ReadonlySet<string> = new Set([',', ';'])
const CAPITALS = /^[A-Z][A-Z'’]{2,}$/

/** What stands in brackets as "includes ..." names other foods. */
const INCLUDED = /\(\s*includ(?:es?|ing)\b[^)]*\)/gi

function partsReader({ fillers, kinds }: FoodWords): (name: string) => Parts {
  const ignored = new Set(fillers)
  const kindNames = new Set(kinds.map((kind) => foodTerms(kind).join(' ')))
  const read = wordReader()
  return (name) => {
    const parts = partsOf(name.replace(INCLUDED, ''), read).map((part) =>
      part.filter(({ term }) => !ignored.has(term))
    )
    const opening = parts[0]?.map(({ term }) => term).join(' ') ?? ''
    return parts.length > 1 && kindNames.has(opening) ? parts : [[], ...parts]
  }
}

function partsOf(name: string, read: WordReader): Parts {
  const parts: RawWord[][] = [[]]
  let inBrackets = false
  for (const token of name.match(TOKEN) ?? []) {
    if (BRACKETS.has(token)) inBrackets = token === '('
    else if (!COMMAS.has(token)) parts.at(-1)?.push({ ...read(token), inBrackets })
    else if (!inBrackets) parts.push([])
  }
  return parts
}

type WordReader = (token: string) => Omit<RawWord, 'inBrackets'>

/** The same few thousand words come again and again: each is looked at once. */
function wordReader(): WordReader {
  const known = new Map<string, Omit<RawWord, 'inBrackets'>>()
  return (token) => {
    const before = known.get(token)
    if (before) return before
    const word = { term: singular(plainSpelling(token)), isCapitals: CAPITALS.test(token) }
    known.set(token, word)
    return word
  }
}

type PardonReader = (word: RawWord) => number

function pardonReader(
  { seldom, brands }: FoodWords,
  seldomHere: FoodWords['seldom']
): PardonReader {
  const factors = new Map<Term, number>()
  for (const brand of brands.flatMap(foodTerms)) factors.set(brand, BRAND)
  for (const [word, factor] of Object.entries({ ...seldom, ...seldomHere })) {
    factors.set(singular(word), factor)
  }
  return ({ term, isCapitals }) => 1 / (factors.get(term) ?? (isCapitals ? BRAND : 1))
}

/** The part at place 0 says the kind ("Fish"), the one at 1 is the head. */
function weigh(parts: Parts, pardonOf: PardonReader): NameWord[] {
  return parts.flatMap((part, place) => {
    const noun = part.findLast(({ inBrackets }) => !inBrackets)
    return part.map((word) => ({
      term: word.term,
      weight: (word.inBrackets ? 0.7 : 1) / (1 + 0.5 * Math.max(0, place - 1)),
      inHead: place === 1 && !word.inBrackets,
      isNoun: place === 1 && word === noun,
      pardon: pardonOf(word)
    }))
  })
}

/** Each seldom word counts once; of several words of a brand, one. */
function priorOf(words: readonly NameWord[]): number {
  const seldom = words.filter(({ pardon }) => pardon > 1)
  if (seldom.length === 0) return 1
  const factors = new Map(
    seldom.map(({ term, pardon }) => [pardon === 1 / BRAND ? '' : term, 1 / pardon])
  )
  return [...factors.values()].reduce((prior, factor) => prior * factor, 1)
}
