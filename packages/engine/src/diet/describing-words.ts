import type { HouseholdMeasures } from '../shared/household-measures.ts'
import type { Word } from './food-words.ts'

const JOINING = ['and', 'or']

/** How many words the description at `at` takes, such as `finely chopped and peeled`; 0 where there is none. */
export function preparationAt(
  words: readonly Word[],
  at: number,
  measures: HouseholdMeasures
): number {
  let end = at
  for (;;) {
    const start = end > at && JOINING.includes(lower(words[end])) ? end + 1 : end
    const next = onePreparation(words, start, measures)
    if (next === 0) return end - at
    end = start + next
  }
}

/** "chopped", "finely ground", "well-stirred", "1-inch diced" */
function onePreparation(
  words: readonly Word[],
  at: number,
  { words: { preparations, kindsOfPreparation, manners } }: HouseholdMeasures
): number {
  const [manner = '', done = ''] = lower(words[at]).split('-')
  const after = [...preparations, ...kindsOfPreparation]
  if (preparations.includes(lower(words[at]))) return 1
  if (manners.includes(manner) && after.includes(done)) return 1
  let end = at
  while (manners.includes(lower(words[end])) || isLength(words[end])) end += 1
  return end > at && after.includes(lower(words[end])) ? end + 1 - at : 0
}

/** `1/4-inch`, `inch-long` */
export function isLength(word = ''): boolean {
  return /^(\d.*-)?(inch|cm|mm)(-\p{L}+)?$/iu.test(word)
}

/** Tells kinds of one food apart and names none: "whole", "gluten-free", "fresh or frozen". */
export function onlyDescribes(
  words: readonly Word[],
  { words: known }: HouseholdMeasures
): boolean {
  const describing = [
    ...known.kinds,
    ...known.kindsOfPreparation,
    ...known.preparations,
    ...known.manners,
    ...JOINING
  ]
  const said = words.map(lower)
  return (
    said.length > 0 &&
    (known.kinds.includes(said.join(' ')) ||
      said.every((word) => describing.includes(word) || /^\d+%$/.test(word)))
  )
}

/**
 * Whether a part of a line says something about the food in front of it: "drained", "or more", "about 3 inches long",
 * "cut into cubes"; but not "fried eggs".
 */
export function isRemark(words: readonly Word[], measures: HouseholdMeasures): boolean {
  const { comments, cuts, manners, kindsOfPreparation, lengths, remarks } = measures.words
  const start = JOINING.includes(lower(words[0])) ? 1 : 0
  const done = preparationAt(words, start, measures)
  const first = lower(words[start])
  const isDone = kindsOfPreparation.includes(first) || /[^e]ed(-in)?$|-cut$/.test(first)
  const behind = start + (done || Number(isDone))
  if (behind >= words.length || words.some((word) => remarks.includes(lower(word)))) return true
  if (isLength(words[start]) || lengths.includes(lower(words[start + 1]))) return true
  const goOn =
    behind > start ? [...comments, ...cuts, ...manners, ...JOINING] : [...comments, ...cuts]
  return phraseAt(words, behind, goOn) > 0
}

/** How many words the longest of the phrases takes that stands at `at`. */
export function phraseAt(words: readonly Word[], at: number, phrases: readonly string[]): number {
  const lengths = phrases
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.every((word, index) => lower(words[at + index]) === word))
    .map((phrase) => phrase.length)
  return Math.max(0, ...lengths)
}

/** As words are compared: no capitals, no accents. */
export function lower(word = ''): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
