import type { FoodSelector } from '../shared/limits.ts'

export interface NamedFood {
  readonly name: string
  /** Of the food table. */
  readonly group: string
}

/** Is the food one of those meant? A word counts as a whole word, with or without a plural ending. */
export function isFoodSelected(selector: FoodSelector, { name, group }: NamedFood): boolean {
  if (selector.groups.includes(group)) return true
  const { words, exceptWords } = plainSelector(selector)
  const inName = exceptWords.reduce((left, word) => left.replaceAll(word, ' - '), plain(name))
  return words.some((word) => inName.includes(word))
}

type PlainSelector = Pick<FoodSelector, 'words' | 'exceptWords'>

/** Made once per selector: a plan asks it of hundreds of foods. */
const made = new WeakMap<FoodSelector, PlainSelector>()

function plainSelector(selector: FoodSelector): PlainSelector {
  const known = made.get(selector)
  if (known) return known
  const ready = {
    words: selector.words.map(wanted),
    exceptWords: selector.exceptWords.map(plain)
  }
  made.set(selector, ready)
  return ready
}

/** `kiwi*` is also found in kiwifruit. */
function wanted(word: string): string {
  return word.endsWith('*') ? plain(word).trimEnd() : plain(word)
}

/** ` apple pie ` between blanks, each word without its plural ending. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.map(singular).join(' ')} `
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('oes')) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
