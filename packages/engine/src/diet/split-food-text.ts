import type { HouseholdMeasures } from '../shared/household-measures.ts'
import { isRemark, lower, onlyDescribes, phraseAt } from './describing-words.ts'
import { type Word, withoutBrackets, wordsOf } from './food-words.ts'
import { readAmount } from './read-amount.ts'

/** Bounds the work on a text without line breaks. */
const LONGEST_STRETCH = /.{1,2000}/gsu

/** "Breakfast:" and nothing else. */
const HEADING = /^\D{1,40}:$/

/** Whether several words together name one food of the table: "ham and cheese sandwich". */
export type NamesOneFood = (words: readonly Word[]) => boolean

/** Splits `2 eggs, toast with butter and a banana` into lines of one food each; "mac and cheese" stays one. */
export function splitFoodText(
  text: string,
  measures: HouseholdMeasures,
  namesOneFood: NamesOneFood
): readonly string[] {
  return text
    .split(/[\r\n;•]+|(?<=\p{L}{3})\.\s+(?=[\p{Lu}\d])/u)
    .flatMap((line) => line.trim().match(LONGEST_STRETCH) ?? [])
    .flatMap((line) => splitAtCommas(line, measures))
    .flatMap((line) => splitAtJoints(line, measures, namesOneFood))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\d]/u.test(line) && !HEADING.test(line))
}

/** A comma starts another food, unless what follows describes or measures the food in front of it. */
function splitAtCommas(line: string, measures: HouseholdMeasures): readonly string[] {
  const parts = cutOutsideBrackets(line, COMMA)
  const segments = parts.map(({ text }) => outsideWords(text, measures))
  const lines: string[] = []
  parts.forEach(({ joint, text }, index) => {
    const before = lines.at(-1)
    const next = segments.slice(index, index + MOST_ALTERNATIVES)
    const joined = canGrow(before) && goesOn(before, next, measures)
    if (joined) lines[lines.length - 1] = before + joint + text
    else lines.push(text)
  })
  return lines
}

/** Nobody describes one food at greater length; it also bounds the work. */
const LONGEST_LINE = 400
const MOST_ALTERNATIVES = 10

function canGrow(line: string | undefined): line is string {
  return line !== undefined && line.length < LONGEST_LINE
}

/** Not the comma of "1,5" and "1,000". */
const COMMA = /,(?!\d)|(?<!\d),|(?<!\d)\s[-–—]\s/y

/** Whether the first of `segments` still belongs to the food of `line`. */
function goesOn(
  line: string,
  segments: readonly (readonly Word[])[],
  measures: HouseholdMeasures
): boolean {
  const [all = [], ...later] = segments
  if (lower(all[0]) === 'or') return true
  const words = JOINING.includes(lower(all[0])) ? all.slice(1) : all
  const amount = readAmount(words, 0, measures)
  if (isRemark(words.slice(amount?.length ?? 0), measures)) return true
  if (amount !== null) return false
  if (onlyDescribes(words, measures) || onlyDescribes(lastSaid(line, measures), measures)) {
    return true
  }
  return endsInAlternative(later, measures)
}

/** "dill, or chives": the list ends in alternatives, and nothing before them has an amount of its own. */
function endsInAlternative(
  segments: readonly (readonly Word[])[],
  measures: HouseholdMeasures
): boolean {
  for (const words of segments) {
    if (lower(words[0]) === 'or') return readAmount(words, 1, measures) === null
    if (readAmount(words, 0, measures) !== null) return false
  }
  return false
}

/** The words behind the last comma, without their amount. */
function lastSaid(line: string, measures: HouseholdMeasures): readonly Word[] {
  const last = cutOutsideBrackets(line, COMMA).at(-1)?.text ?? ''
  const words = outsideWords(last, measures)
  return words.slice(readAmount(words, 0, measures)?.length ?? 0)
}

const JOINING = ['and', 'plus', 'with']
const JOINT = /\s(?:and|with|on|plus)\s|\s*[+&]\s*/iy

function splitAtJoints(
  line: string,
  measures: HouseholdMeasures,
  namesOneFood: NamesOneFood
): readonly string[] {
  const lines: string[] = []
  for (const { joint, text } of cutOutsideBrackets(line, JOINT)) {
    const before = lines.at(-1)
    const pair = {
      before: before ?? '',
      joint: joint.trim().toLowerCase().replace('&', 'and'),
      text
    }
    const joined = canGrow(before) && isOneFood(pair, measures, namesOneFood)
    if (joined) lines[lines.length - 1] = before + joint + text
    else lines.push(text)
  }
  return lines
}

interface Pair {
  readonly before: string
  readonly joint: string
  readonly text: string
}

function isOneFood(
  { before, joint, text }: Pair,
  measures: HouseholdMeasures,
  namesOneFood: NamesOneFood
): boolean {
  const { together, apart, cuts } = measures.words
  const left = outsideWords(before, measures)
  const words = outsideWords(text, measures)
  const all = [...left, joint, ...words]
  if (reachesOver(all, left.length, apart)) return false
  if (reachesOver(all, left.length, together)) return true
  const said = lastSaid(before, measures)
  if (said.length === 0) return left.length > 0
  if ((readAmount(words, 0, measures)?.length ?? words.length) < words.length) return false
  if (onlyDescribes(said, measures) || saysAny(said, cuts)) return true
  if (joint === 'with' || joint === 'on') return isPart(words, measures)
  return (
    isMore(left, words, measures) || (joint === 'and' && namesOneFood([...said, joint, ...words]))
  )
}

/** "and washed", "and pickle sandwich", "and juice of 1 lemon" */
function isMore(
  left: readonly Word[],
  words: readonly Word[],
  measures: HouseholdMeasures
): boolean {
  return (
    isRemark(words, measures) ||
    onlyDescribes(words, measures) ||
    endsInDish(words, measures) ||
    isTakenFrom(left, words, measures)
  )
}

/** "pickle sandwich" behind "cheese and" */
function endsInDish(words: readonly Word[], { words: { dishes } }: HouseholdMeasures): boolean {
  return words.length > 1 && dishes.includes(lower(words.at(-1)))
}

/** "juice of 1 lemon" behind "zest and" */
function isTakenFrom(
  left: readonly Word[],
  words: readonly Word[],
  measures: HouseholdMeasures
): boolean {
  return left.length === 1 && lower(words[1]) === 'of' && readAmount(words, 2, measures) !== null
}

function outsideWords(text: string, measures: HouseholdMeasures): readonly Word[] {
  return withoutBrackets(wordsOf(text, measures)).outside
}

/** "with skin", "on the cob", "with your hands" */
function isPart(
  words: readonly Word[],
  { words: { parts, comments } }: HouseholdMeasures
): boolean {
  return saysAny(words, parts) || phraseAt(words, 0, comments) > 0
}

/** A phrase of the list, of at most five words, begins before the joint and ends behind it. */
function reachesOver(words: readonly Word[], joint: number, phrases: readonly string[]): boolean {
  const near = words.slice(Math.max(0, joint - 4), joint + 5)
  const at = Math.min(joint, 4)
  return near.slice(0, at).some((_, start) => start + phraseAt(near, start, phrases) > at)
}

function saysAny(words: readonly Word[], phrases: readonly string[]): boolean {
  return words.some((_, at) => phraseAt(words, at, phrases) > 0)
}

interface Part {
  /** What stands in front of it. */
  readonly joint: string
  readonly text: string
}

/** Cuts at every match of a sticky pattern that is not inside brackets. */
function cutOutsideBrackets(line: string, pattern: RegExp): readonly Part[] {
  const parts: Part[] = []
  const lastClosing = line.lastIndexOf(')')
  let depth = 0
  let start = 0
  let joint = ''
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '(' && at < lastClosing) depth += 1
    if (line[at] === ')') depth = Math.max(0, depth - 1)
    pattern.lastIndex = at
    const [match] = (depth === 0 && pattern.exec(line)) || []
    if (match === undefined) continue
    parts.push({ joint, text: line.slice(start, at) })
    joint = match
    start = at + match.length
    at = start - 1
  }
  return [...parts, { joint, text: line.slice(start) }]
}
