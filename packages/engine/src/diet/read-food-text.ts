import { lower } from './describing-words.ts'
import type { FoodReader } from './food-reader.ts'
import { foodTerms } from './food-terms.ts'
import type { Word } from './food-words.ts'
import { gramsOf, type MeasuredFood } from './grams-of.ts'
import { type LineParts, readFoodLine } from './read-food-line.ts'
import { type FoodHit, searchFoods } from './search-foods.ts'
import { splitFoodText } from './split-food-text.ts'

export interface FoodLine {
  /** As typed. */
  readonly text: string
  /** The words that name the food; null where there are none. */
  readonly name: string | null
  /** "grated": done to it without making it another food. */
  readonly preparation?: string
  /** 1.5; null: none said. */
  readonly quantity: number | null
  /** Canonical: `cup`, `slice`, `gram`; null: a count, or none said. */
  readonly unit: string | null
  /** small, medium, large, extra large */
  readonly size?: string
  /** The food meant, as a row of the table; null: none found. */
  readonly row: number | null
  /** Rows of other foods that may be meant, best first. */
  readonly others: readonly number[]
  /** Null: cannot be said, the person must choose a portion. */
  readonly grams: number | null
  /** The portion the grams come from: `1 large`. */
  readonly portion: string | null
  /** Quantity, unit, food and grams were all read without doubt. */
  readonly sure: boolean
}

/** Beyond these nothing is looked up, only kept. */
const MOST_LINES = 60
const MOST_READ = 400
const MOST_CHARACTERS = 20_000
const MOST_OTHERS = 5
/** Below it a food has hardly more than a word in common with what was typed. */
const LEAST_SCORE = 0.15
/** Reached by a food that is called what was typed, but for a word that says little; not by a guess at the spelling. */
const SURE_SCORE = 0.6
/** Share of the best score. */
const ABOUT_AS_GOOD = 0.95

/**
 * Reads what somebody ate, as they would write it: `2 eggs, 1 cup cooked spinach and a banana`. One line for each food, in
 * order; what cannot be read is kept as a line without a food.
 */
export function readFoodText(reader: FoodReader, text: string): readonly FoodLine[] {
  const [read, rest] = [text.slice(0, MOST_CHARACTERS), text.slice(MOST_CHARACTERS)]
  let looks = 0
  const lines = splitFoodText(read, reader.measures, (words) => {
    looks += 1
    return looks <= MOST_LINES && namesOneFood(reader, words)
  })
  const kept = [...lines.slice(MOST_LINES), ...(rest.trim() === '' ? [] : [rest])]
  return [...lines.slice(0, MOST_LINES).map((line) => readLine(reader, line)), ...kept.map(unread)]
}

function unread(text: string): FoodLine {
  const nothing = { name: null, quantity: null, unit: null, row: null, grams: null, portion: null }
  return { text, ...nothing, others: [], sure: false }
}

function readLine(reader: FoodReader, text: string): FoodLine {
  if (text.length > MOST_READ) return unread(text)
  const parts = readFoodLine(text, reader.measures)
  const { amount, name, preparation } = parts
  const hits = findFoods(reader, parts)
  const { hit, measured } = firstMeasured(reader, hits, parts)
  return {
    text,
    name: name.length === 0 ? null : name.join(' '),
    ...(preparation.length === 0 ? {} : { preparation: preparation.join(' ') }),
    quantity: amount?.quantity ?? null,
    unit: amount?.unit ?? null,
    ...(amount?.size ? { size: amount.size } : {}),
    row: hit?.row ?? null,
    others: hits
      .filter((other) => other !== hit)
      .map(({ row }) => row)
      .slice(0, MOST_OTHERS),
    grams: measured?.grams ?? null,
    portion: measured?.portion ?? null,
    sure: measured?.sure === true && amount?.exact === true && isPlain(hit, parts)
  }
}

/** By the first of several alternatives, with the way it was cooked; without it where nothing is called so. */
function findFoods(reader: FoodReader, parts: LineParts): readonly FoodHit[] {
  const name = firstNamed(parts)
  if (name.length === 0) return []
  const { kindsOfPreparation } = reader.measures.words
  const cooked = parts.preparation.filter((word) => kindsOfPreparation.includes(lower(word)))
  const find = (words: readonly Word[]) =>
    searchFoods(reader.index, words.join(' '), { limit: MOST_OTHERS + 1 })
  const hits = cooked.length === 0 ? [] : find([...cooked, ...name])
  return hits.length > 0 ? hits : find(name)
}

/** "butter" of "butter or olive oil" */
function firstNamed({ name }: LineParts): readonly Word[] {
  const or = name.findIndex((word) => lower(word) === 'or')
  return or > 0 ? name.slice(0, or) : name
}

interface Match {
  readonly hit: FoodHit | null
  readonly measured: MeasuredFood | null
}

/** One food was named, and it is called so. */
function isPlain(hit: FoodHit | null, parts: LineParts): boolean {
  return hit !== null && hit.score >= SURE_SCORE && firstNamed(parts).length === parts.name.length
}

/** The best food; of several about as good the first that the amount can be weighed of. */
function firstMeasured(reader: FoodReader, hits: readonly FoodHit[], parts: LineParts): Match {
  const [best] = hits
  if (best === undefined || best.score < LEAST_SCORE) return { hit: null, measured: null }
  for (const hit of hits) {
    if (hit.score < best.score * ABOUT_AS_GOOD) break
    const measured = weigh(reader, hit.row, parts)
    if (measured !== null) return { hit, measured }
  }
  return { hit: best, measured: null }
}

/** A weight beside the amount tells more than a count or a handful. */
function weigh(reader: FoodReader, row: number, parts: LineParts): MeasuredFood | null {
  const { amount, aside, name, preparation } = parts
  if (aside?.quantity && !isExactUnit(reader, amount?.unit ?? null)) {
    const { quantity, unit } = aside
    const measured = gramsOf(reader, row, { quantity, unit })
    if (measured !== null) return { ...measured, sure: measured.sure && aside.exact }
  }
  if (amount === null || amount.quantity === null) return null
  const { quantity, unit, size, each } = amount
  if (each !== null) {
    return gramsOf(reader, row, { quantity: quantity * each.quantity, unit: each.unit })
  }
  const description = [...preparation, ...name].join(' ')
  return gramsOf(reader, row, { quantity, unit, size: size ?? undefined, description })
}

function isExactUnit({ measures }: FoodReader, unit: string | null): boolean {
  const known = measures.units[unit ?? '']
  return known !== undefined && known.kind !== 'piece' && !known.rough
}

/** "pork and beans": the best food carries just these words. */
function namesOneFood(reader: FoodReader, words: readonly Word[]): boolean {
  const phrase = foodTerms(words.join(' ')).join(' ')
  const [best] = searchFoods(reader.index, words.join(' '), { limit: 1 })
  if (best === undefined) return false
  const name = foodTerms(reader.table.names[best.row] ?? '').join(' ')
  return ` ${name} `.includes(` ${phrase} `)
}
