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
  const partsIn = partsReader(words)
  const factorsIn = table.groups.map((group) => factorsBySingular(words.seldomInGroup[group] ?? {}))
  return table.names.map((name, row) => {
    const id = table.ids[row] ?? ''
    const food = weigh(partsIn(name), factorsIn[table.groupOf[row] ?? -1] ?? new Map())
    const known = (called.has(id) ? 1 : UNCALLED) * (incomplete.has(id) ? INCOMPLETE : 1)
    return { row, prior: known * food.prior, words: food.words }
  })
}

interface RawWord {
  readonly term: Term
  readonly inBrackets: boolean
  /** Below 1 for a word that makes a food less often the one meant. */
  readonly factor: number
  readonly isBrand: boolean
}

/** Parts between commas: the first says the kind ("Fish") or nothing, the second what the food is. */
type Parts = readonly (readonly RawWord[])[]

/** What stands in brackets as "includes ..." names other foods. */
const INCLUDED = /\(\s*includ(?:es?|ing)\b[^)]*\)/gi
const COMMA_OUTSIDE_BRACKETS = /[,;](?![^()]*\))/

function partsReader(words: FoodWords): (name: string) => Parts {
  const kindNames = new Set(words.kinds.map((kind) => foodTerms(kind).join(' ')))
  const read = partReader(words)
  // The same few thousand parts come again and again: each is looked at once.
  const known = new Map<string, readonly RawWord[]>()
  return (name) => {
    const parts = name
      .replace(INCLUDED, '')
      .split(COMMA_OUTSIDE_BRACKETS)
      .map((part) => {
        const found = known.get(part) ?? read(part)
        known.set(part, found)
        return found
      })
    const opening = parts[0]?.map(({ term }) => term).join(' ') ?? ''
    return parts.length > 1 && kindNames.has(opening) ? parts : [[], ...parts]
  }
}

const TOKEN = /\d+(?:[.,]\d+)?%?|[\p{L}\p{M}'’]+|[()]/gu
/** `MCDONALD'S` */
const CAPITALS = /^[A-Z][A-Z'’]{2,}$/

function partReader(words: FoodWords): (part: string) => readonly RawWord[] {
  const ignored = new Set(words.fillers)
  const read = wordReader(words)
  return (part) => {
    let inBrackets = false
    const found: RawWord[] = []
    for (const token of part.match(TOKEN) ?? []) {
      if (token === '(' || token === ')') inBrackets = token === '('
      else found.push({ ...read(token), inBrackets })
    }
    return found.filter(({ term }) => !ignored.has(term))
  }
}

function wordReader({ seldom, brands }: FoodWords) {
  const factors = factorsBySingular(seldom)
  const brandTerms = new Set(brands.flatMap(foodTerms))
  return (token: string): Omit<RawWord, 'inBrackets'> => {
    const term = singular(plainSpelling(token))
    const factor = factors.get(term)
    const isBrand = factor === undefined && (CAPITALS.test(token) || brandTerms.has(term))
    return { term, isBrand, factor: factor ?? (isBrand ? BRAND : 1) }
  }
}

type Factors = ReadonlyMap<Term, number>

function factorsBySingular(seldom: FoodWords['seldom']): Factors {
  return new Map(Object.entries(seldom).map(([word, factor]) => [singular(word), factor]))
}

function weigh(parts: Parts, factorsHere: Factors): Pick<FoodName, 'prior' | 'words'> {
  const factorOf = (word: RawWord) => factorsHere.get(word.term) ?? word.factor
  const words = parts.flatMap((part, place) => {
    const inHead = place === 1
    const noun = part.findLast(({ inBrackets }) => !inBrackets)
    return part.map((word) => ({
      term: word.term,
      weight: (word.inBrackets ? 0.7 : 1) / (1 + 0.5 * Math.max(0, place - 1)),
      inHead: inHead && !word.inBrackets,
      isNoun: inHead && word === noun,
      pardon: 1 / factorOf(word)
    }))
  })
  return { prior: priorOf(parts.flat(), factorOf), words }
}

/** Each seldom word counts once, and all words of a brand together once. */
function priorOf(words: readonly RawWord[], factorOf: (word: RawWord) => number): number {
  const factors = new Map<string, number>()
  for (const word of words) {
    const factor = factorOf(word)
    if (factor < 1) factors.set(word.isBrand ? 'BRAND' : word.term, factor)
  }
  return [...factors.values()].reduce((prior, factor) => prior * factor, 1)
}
