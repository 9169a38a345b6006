import type { Term } from './food-terms.ts'
import { type Candidate, candidates } from './food-vocabulary.ts'
import { addWord, forget, type InCommon, nothingInCommon } from './in-common.ts'
import type { FoodIndex, IndexedName } from './index-foods.ts'
import { type Reading, readQuery } from './read-query.ts'

export interface FoodHit {
  readonly row: number
  /** 0 to 1: how well the food fits what was typed. */
  readonly score: number
}

export interface SearchOptions {
  /** How many foods at most; 10 unless said. */
  readonly limit?: number
  /** Rows this person ate, with how often: moved up. */
  readonly often?: ReadonlyMap<number, number>
}

const DEFAULT_LIMIT = 10

/** The foods somebody may mean by `query`, best first; none where nothing fits. */
export function searchFoods(
  index: FoodIndex,
  query: string,
  { limit = DEFAULT_LIMIT, often }: SearchOptions = {}
): readonly FoodHit[] {
  const search: Search = {
    index,
    candidatesFor: rememberCandidates(index),
    common: nothingInCommon(index.names.length),
    scores: new Float64Array(index.foods)
  }
  for (const reading of readQuery(index, query)) scoreReading(search, reading)
  for (const [row, times] of often ?? []) {
    const score = search.scores[row] ?? 0
    if (score > LEAST_SCORE) search.scores[row] = moveUp(score, times)
  }
  return best(search.scores, limit)
}

interface Search {
  readonly index: FoodIndex
  readonly candidatesFor: (term: Term) => readonly Candidate[]
  readonly common: InCommon
  /** The best so far, by row. */
  readonly scores: Float64Array
}

/** Most words are the same in every reading. */
function rememberCandidates({ vocabulary }: FoodIndex): Search['candidatesFor'] {
  const known = new Map<Term, readonly Candidate[]>()
  return (term) => {
    const found = known.get(term) ?? candidates(vocabulary, term)
    known.set(term, found)
    return found
  }
}

/** What was eaten often passes better fits, but never comes from nowhere. */
function moveUp(score: number, times: number): number {
  return score ** (1 / (1 + 0.5 * Math.log2(1 + times)))
}

/** Below this a food shares a word with what was typed and nothing else. */
const LEAST_SCORE = 0.05

function best(scores: Float64Array, limit: number): readonly FoodHit[] {
  const hits: FoodHit[] = []
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0
    if (score <= (hits[limit - 1]?.score ?? LEAST_SCORE)) continue
    const before = hits.findLastIndex((hit) => hit.score >= score)
    hits.splice(before + 1, 0, { row, score })
    if (hits.length > limit) hits.pop()
  }
  return hits
}

/** A word that stands nowhere was still meant: it tells this share of what the rarest word tells. */
const UNKNOWN_WORD = 0.27
/** Below this share of what was typed, a name is not offered. */
const LEAST_COVERED = 0.35

function scoreReading(search: Search, reading: Reading): void {
  const { index, common, scores } = search
  const asked = findWords(search, reading)
  for (const number of common.touched) {
    const name = index.names[number]
    if (name === undefined || (common.covered[number] ?? 0) < LEAST_COVERED * asked) continue
    const score = scoreOf(name, common, { number, asked })
    if (score > (scores[name.row] ?? 0)) scores[name.row] = score
  }
  forget(common)
}

/** Finds the names that have the words, and returns how telling all of these are together. */
function findWords({ index, common, candidatesFor }: Search, { words, noun }: Reading): number {
  const unknown = UNKNOWN_WORD * Math.log(1 + index.names.length)
  let asked = 0
  for (const [at, { term, weight }] of words.entries()) {
    const found = candidatesFor(term)
    const telling = weight * (found[0] ? tellingOf(index, found[0].word) : unknown)
    asked += telling
    for (const { word, likeness } of found) {
      const places = index.places[word]
      const isNoun = term === noun
      if (places) addWord(common, places, { at, likeness, share: telling * likeness, isNoun })
    }
  }
  return asked
}

/** A word of few names tells more: the logarithm of how rare it is. */
function tellingOf(index: FoodIndex, word: number): number {
  return Math.log(1 + index.names.length / (1 + (index.places[word]?.names.length ?? 0)))
}

/** Leaves room above for what a person often eats. */
const BEST = 0.9

/**
 * How much of the query is in the name, how much of the name was asked for and how likely the food is anyway. The
 * weights were tuned on the labelled queries of bench/search.ts.
 */
function scoreOf(
  name: IndexedName,
  common: InCommon,
  { number, asked }: { readonly number: number; readonly asked: number }
): number {
  const covered = (common.covered[number] ?? 0) / asked
  const fit =
    0.22 +
    0.2 * ((common.prominent[number] ?? 0) / asked) +
    0.27 * ((common.head[number] ?? 0) / name.headWeight) +
    0.16 * ((common.all[number] ?? 0) / name.allWeight) +
    0.15 * (common.noun[number] ?? 0)
  const prior = Math.min(1, name.prior * (common.pardon[number] ?? 1))
  return BEST * covered ** 2 * fit * prior
}
