import { editDistance } from '../shared/edit-distance.ts'
import { letterSet, mayBeNear } from '../shared/letter-set.ts'
import type { Term } from './food-terms.ts'

/** Every word of a food index, in alphabetical order. */
export interface FoodVocabulary {
  readonly words: readonly Term[]
  readonly numberOf: ReadonlyMap<Term, number>
  readonly letters: readonly number[]
  /** 0 to 1: how many of the names that people use have the word. */
  readonly familiarity: readonly number[]
}

/** A word that may be meant by one that was typed. */
export interface Candidate {
  readonly word: number
  /** 1 for the very word, less for one that is being typed or was mistyped. */
  readonly likeness: number
}

/** A word in this many names that people use is as familiar as can be. */
const FAMILIAR = 8

/** `spoken`: the words of the names that people use, as often as they are in one. */
export function foodVocabulary(words: Iterable<Term>, spoken: readonly Term[]): FoodVocabulary {
  const sorted = [...new Set(words)].sort()
  const names = Map.groupBy(spoken, (word) => word)
  return {
    words: sorted,
    numberOf: new Map(sorted.map((word, number) => [word, number])),
    letters: sorted.map(letterSet),
    familiarity: sorted.map((word) => Math.min(1, (names.get(word)?.length ?? 0) / FAMILIAR))
  }
}

/** The words that may be meant, the likeliest first. Typing errors are looked for only where nothing else fits. */
export function candidates(vocabulary: FoodVocabulary, typed: Term): readonly Candidate[] {
  const exact = vocabulary.numberOf.get(typed)
  const begun = wordsBegunWith(vocabulary, typed)
  if (exact !== undefined) return [{ word: exact, likeness: 1 }, ...begun]
  return begun.length > 0 ? begun : misspelt(vocabulary, typed)
}

/** What is nearly typed out comes first, and what people often speak of. */
function wordsBegunWith({ words, familiarity }: FoodVocabulary, typed: Term): Candidate[] {
  const found: Candidate[] = []
  for (let word = firstFrom(words, typed); words[word]?.startsWith(typed); word++) {
    const { length } = words[word] ?? ''
    if (length === typed.length) continue
    const likeness = 0.5 + (0.25 * typed.length) / length + 0.15 * (familiarity[word] ?? 0)
    found.push({ word, likeness })
  }
  return found.sort((a, b) => b.likeness - a.likeness)
}

/** Where `typed` stands or would stand in the alphabet. */
function firstFrom(words: readonly Term[], typed: Term): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < typed) low = middle + 1
    else high = middle
  }
  return low
}

/** Shorter words lie too close together to be mended. */
const SHORTEST_MENDED = 4
/** From this length, two typing errors are mended. */
const LONG = 6

/** No food has a longer word. */
const LONGEST = 30

function misspelt(vocabulary: FoodVocabulary, typed: Term): readonly Candidate[] {
  if (typed.length < SHORTEST_MENDED || typed.length > LONGEST) return []
  const oneError = near(vocabulary, typed, 1).map((word) => ({ word, likeness: 0.8 }))
  if (oneError.length > 0 || typed.length < LONG) return oneError
  return near(vocabulary, typed, 2).map((word) => ({ word, likeness: 0.55 }))
}

function near({ words, letters }: FoodVocabulary, typed: Term, most: number): readonly number[] {
  const typedLetters = letterSet(typed)
  const found: number[] = []
  for (const [word, known] of words.entries()) {
    if (
      isLikely(known, typed, most) &&
      mayBeNear(letters[word] ?? 0, typedLetters, most) &&
      editDistance(typed, known, most) <= most
    ) {
      found.push(word)
    }
  }
  return found
}

/** Two errors are a slip only where the first letter is right. */
function isLikely(known: Term, typed: Term, most: number): boolean {
  if (known.length < SHORTEST_MENDED || Math.abs(known.length - typed.length) > most) return false
  return most < 2 || known[0] === typed[0]
}
