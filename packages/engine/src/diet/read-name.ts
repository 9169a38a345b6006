import type { HouseholdMeasures } from '../shared/household-measures.ts'
import { isRemark, lower, onlyDescribes, phraseAt, preparationAt } from './describing-words.ts'
import type { Word } from './food-words.ts'
import { readAmount } from './read-amount.ts'

/** Words between commas. */
type Segment = readonly Word[]

/** What is said of a food beside its amount. */
export interface NamedFood {
  readonly name: readonly Word[]
  readonly preparation: readonly Word[]
}

/** Name and preparation of a food: the words behind its amount, and what stands behind the commas that follow. */
export function readName(
  words: Segment,
  remarks: readonly Segment[],
  measures: HouseholdMeasures
): NamedFood {
  const { name, preparation } = readFirst(words, measures)
  const rest = readRemarks(name, remarks, measures)
  return { name: rest.name, preparation: [...preparation, ...rest.preparation] }
}

/** "coarsely grated mature cheddar for the top" */
function readFirst(words: Segment, measures: HouseholdMeasures): NamedFood {
  const start = preparationAt(words, 0, measures)
  const lead = start < words.length ? start : 0
  const cut = words.findIndex((_, at) => at > lead && endsName(words, at, measures))
  const all = words.slice(lead, cut < 0 ? undefined : cut).filter((word) => word !== '/')
  const behind = all.findIndex(
    (_, at) => at > 0 && at + preparationAt(all, at, measures) === all.length
  )
  return {
    name: behind < 0 ? all : all.slice(0, behind),
    preparation: [...words.slice(0, lead), ...(behind < 0 ? [] : all.slice(behind))]
  }
}

/** "for frying", "or 16 squares of another bread" */
function endsName(words: Segment, at: number, measures: HouseholdMeasures): boolean {
  if (phraseAt(words, at, measures.words.cuts) > 0) return true
  return lower(words[at]) === 'or' && readAmount(words, at + 1, measures) !== null
}

/** What stands behind the first comma: more of the name, how it was prepared, or neither. */
function readRemarks(
  first: readonly Word[],
  segments: readonly Segment[],
  measures: HouseholdMeasures
): NamedFood {
  const name = [...first]
  const preparation: Word[] = []
  const lastOr = segments.findLastIndex((words) => addsAlternative(words, measures))
  for (const [index, words] of segments.entries()) {
    const inList = index < lastOr && !isRemark(words, measures)
    if (inList || index === lastOr || onlyDescribes(name, measures)) {
      name.push(...readFirst(words, measures).name)
    } else if (opensPreparation(words, measures)) preparation.push(...words)
    else if (onlyDescribes(words, measures)) name.push(...words)
  }
  return { name, preparation }
}

/** "or olive oil", not "or more" and not "or 2 large bunches" */
function addsAlternative([first, ...others]: Segment, measures: HouseholdMeasures): boolean {
  if (lower(first) !== 'or' || others.length === 0) return false
  return readAmount(others, 0, measures) === null && !isRemark(others, measures)
}

function opensPreparation(words: Segment, measures: HouseholdMeasures): boolean {
  const start = lower(words[0]) === 'and' ? 1 : 0
  if (preparationAt(words, start, measures) > 0) return true
  return measures.words.kindsOfPreparation.includes(lower(words[start]))
}
