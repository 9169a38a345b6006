import { foodTerms, type Term } from './food-terms.ts'
import type { FoodIndex } from './index-foods.ts'

/** One way of reading what was typed. */
export interface Reading {
  readonly words: readonly AskedWord[]
  /** What it is about: the last word before a comma, `milk` of `chocolate milk` and of `milk, skimmed`. */
  readonly noun: Term
}

export interface AskedWord {
  readonly term: Term
  /** 1 in front of the first comma, less further back and in brackets. */
  readonly weight: number
}

/** Longer queries are cut: no food needs as much, and work grows with it. */
const LONGEST_QUERY = 300
const MOST_WORDS = 24

/** The ways to read a query: as it stands; in the words of the table; with words run together or taken apart. */
export function readQuery(index: FoodIndex, query: string): readonly Reading[] {
  const all = askedWords(query.slice(0, LONGEST_QUERY))
  const kept = all.filter(({ term }) => !index.fillers.has(term))
  const words = (kept.length > 0 ? kept : all).slice(0, MOST_WORDS)
  const readings = [words, inWordsOfTable(index, words), joined(index, words)]
  const different = new Map(readings.map((reading) => [termsOf(reading).join(' '), reading]))
  return [...different.values()].map((reading) => ({ words: reading, noun: nounOf(reading) }))
}

const IN_BRACKETS = 0.3
const FURTHER_BACK = 0.3

function askedWords(text: string): readonly AskedWord[] {
  return text.split('(').flatMap((beforeBracket, bracket) => {
    const [inside = '', outside = ''] =
      bracket > 0 ? splitAt(beforeBracket, ')') : ['', beforeBracket]
    return [
      ...foodTerms(inside).map((term) => ({ term, weight: IN_BRACKETS })),
      ...outside.split(/[,;]/).flatMap((part, place) =>
        foodTerms(part).map((term) => ({
          term,
          weight: 1 / (1 + FURTHER_BACK * (place + bracket) ** 2)
        }))
      )
    ]
  })
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function nounOf(words: readonly AskedWord[]): Term {
  return words.findLast(({ weight }) => weight === 1)?.term ?? words.at(-1)?.term ?? ''
}

function termsOf(words: readonly AskedWord[]): readonly Term[] {
  return words.map(({ term }) => term)
}

const LONGEST_PHRASE = 4

/** Each longest phrase that means something else replaced by what it means. */
function inWordsOfTable({ phrases }: FoodIndex, words: readonly AskedWord[]): readonly AskedWord[] {
  const result: AskedWord[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at)
    const phrase = () => termsOf(words.slice(at, at + length)).join(' ')
    while (length > 1 && !phrases.has(phrase())) length--
    const meant = phrases.get(phrase())
    const { weight } = words[at] ?? { weight: 1 }
    if (meant === undefined) result.push(...words.slice(at, at + length))
    else result.push(...meant.map((term) => ({ term, weight })))
    at += length
  }
  return result
}

/** `soy milk` as `soymilk`, and `soymilk` as `soy milk`, where the table knows the other. */
function joined(index: FoodIndex, words: readonly AskedWord[]): readonly AskedWord[] {
  const { numberOf } = index.vocabulary
  const result: AskedWord[] = []
  for (let at = 0; at < words.length; at++) {
    const { term, weight } = words[at] ?? { term: '', weight: 1 }
    const next = words[at + 1]
    if (next && numberOf.has(term + next.term)) {
      result.push({ term: term + next.term, weight })
      at++
    } else result.push(...apart(numberOf, term).map((part) => ({ term: part, weight })))
  }
  return result
}

const SHORTEST_PART = 3

function apart(numberOf: ReadonlyMap<Term, number>, term: Term): readonly Term[] {
  if (numberOf.has(term)) return [term]
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const parts = [term.slice(0, at), term.slice(at)]
    if (parts.every((part) => numberOf.has(part))) return parts
  }
  return [term]
}
