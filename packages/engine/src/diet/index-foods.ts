import type { FoodTable } from '../shared/food-table.ts'
import type { FoodWords } from '../shared/food-words.ts'
import { type FoodName, layNames, type NameWord, tableNames } from './food-names.ts'
import { foodTerms, type Term } from './food-terms.ts'
import { type FoodVocabulary, foodVocabulary } from './food-vocabulary.ts'

/** A food table made searchable. */
export interface FoodIndex {
  /** How many foods there are. */
  readonly foods: number
  readonly names: readonly IndexedName[]
  readonly vocabulary: FoodVocabulary
  /** Where each word of the vocabulary stands. */
  readonly places: readonly Places[]
  readonly fillers: ReadonlySet<Term>
  /** What to read as well, by the terms of a phrase joined by spaces. */
  readonly phrases: ReadonlyMap<string, readonly Term[]>
}

export interface IndexedName extends FoodName {
  /** Sums of the weights of its words. */
  readonly headWeight: number
  readonly allWeight: number
}

/** The names a word stands in, and as what in each; only the foremost place counts. */
export interface Places {
  readonly names: readonly number[]
  readonly words: readonly NameWord[]
}

/** Makes a food table searchable; once for each table. */
export function indexFoods(table: FoodTable, words: FoodWords): FoodIndex {
  const spoken = layNames(table, words)
  const names = [...tableNames(table, words), ...spoken].map(withWeights)
  const instead = Object.entries(words.instead).map(
    ([lay, plain]) => [foodTerms(lay), foodTerms(plain)] as const
  )
  const places = placesOf(names)
  const vocabulary = foodVocabulary(
    [...places.keys(), ...instead.flatMap(([lay]) => lay)],
    spoken.flatMap((name) => name.words.map(({ term }) => term))
  )
  return {
    foods: table.ids.length,
    names,
    vocabulary,
    places: vocabulary.words.map((word) => places.get(word) ?? { names: [], words: [] }),
    fillers: new Set(words.fillers),
    phrases: new Map(instead.map(([lay, plain]) => [lay.join(' '), plain]))
  }
}

function withWeights(name: FoodName): IndexedName {
  let headWeight = 0
  let allWeight = 0
  for (const { inHead, weight } of name.words) {
    allWeight += weight
    if (inHead) headWeight += weight
  }
  return { ...name, headWeight, allWeight }
}

function placesOf(names: readonly FoodName[]): ReadonlyMap<Term, Places> {
  const places = new Map<Term, { readonly names: number[]; readonly words: NameWord[] }>()
  for (const [number, name] of names.entries()) {
    for (const word of name.words) {
      const ofWord = places.get(word.term)
      if (ofWord === undefined) places.set(word.term, { names: [number], words: [word] })
      else if (ofWord.names.at(-1) !== number) {
        ofWord.names.push(number)
        ofWord.words.push(word)
      }
    }
  }
  return places
}
