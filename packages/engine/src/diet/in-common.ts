import type { NameWord } from './food-names.ts'
import type { Places } from './index-foods.ts'

/** What each name has in common with what was asked, by number of the name. */
export interface InCommon {
  /** How much of what was asked is in the name, weighted by how telling each word is. */
  readonly covered: Float64Array
  /** The same, counting less what stands further back in the name. */
  readonly prominent: Float64Array
  /** How much of the head was asked for. */
  readonly head: Float64Array
  /** How much of the whole name was asked for. */
  readonly all: Float64Array
  /** 1 where the name is of the kind that was asked for. */
  readonly noun: Uint8Array
  readonly pardon: Float64Array
  /** 1 more than the place of the last asked word that was found: only its best candidate counts. */
  readonly last: Uint8Array
  /** The names that have anything in common. */
  readonly touched: number[]
}

/** A word of the vocabulary that may be the one asked. */
export interface FoundWord {
  /** Place of the asked word in the query. */
  readonly at: number
  readonly likeness: number
  /** How telling the asked word is, times the likeness. */
  readonly share: number
  readonly isNoun: boolean
}

export function nothingInCommon(names: number): InCommon {
  return {
    covered: new Float64Array(names),
    prominent: new Float64Array(names),
    head: new Float64Array(names),
    all: new Float64Array(names),
    noun: new Uint8Array(names),
    pardon: new Float64Array(names).fill(1),
    last: new Uint8Array(names),
    touched: []
  }
}

/** Adds a word that was found. Changes `common`: a new one for each word would take longer than the search. */
export function addWord(common: InCommon, { names, words }: Places, found: FoundWord): void {
  for (let place = 0; place < names.length; place++) {
    const name = names[place] ?? 0
    const word = words[place]
    const last = common.last[name] ?? 0
    if (word === undefined || last === found.at + 1) continue
    if (last === 0) common.touched.push(name)
    common.last[name] = found.at + 1
    addPlace(common, name, { ...found, word })
  }
}

function addPlace(
  common: InCommon,
  name: number,
  { word, likeness, share, isNoun }: FoundWord & { readonly word: NameWord }
): void {
  increase(common.covered, name, share)
  increase(common.prominent, name, share * word.weight)
  increase(common.all, name, likeness * word.weight)
  if (word.inHead) increase(common.head, name, likeness * word.weight)
  if (word.isNoun && isNoun) common.noun[name] = 1
  if (likeness === 1) common.pardon[name] = (common.pardon[name] ?? 1) * word.pardon
}

function increase(amounts: Float64Array, name: number, by: number): void {
  amounts[name] = (amounts[name] ?? 0) + by
}

/** Back to nothing in common, ready for the next reading. */
export function forget(common: InCommon): void {
  for (const name of common.touched) {
    common.covered[name] = 0
    common.prominent[name] = 0
    common.head[name] = 0
    common.all[name] = 0
    common.noun[name] = 0
    common.pardon[name] = 1
    common.last[name] = 0
  }
  common.touched.length = 0
}
