import { bug } from '../shared/bug.ts'
import type { Facts } from '../shared/evaluate-expression.ts'
import type { Answers, Evidence, LabValue } from '../shared/evidence.ts'
import type { GroupMember, LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { Answer, LabWord } from '../shared/person.ts'

/** What the gates look at. An old result may close a gate, never open one. */
export interface RiskFacts {
  /** With every result there is. */
  readonly ever: Facts
  /** With the results of the last weeks only. */
  readonly recent: Facts
  /** What the person takes of each group of medicines, as `takes:<group>`, and altogether. */
  readonly taken: ReadonlyMap<string, readonly string[]>
}

/** How many medicines were named, as an item of the conditions. */
export const MEDICINE_COUNT = 'takes:count'

/** Answers and results of a person, and which groups of medicines they take, as conditions can ask for them. */
export function riskFacts(knowledge: LimitKnowledge, evidence: Evidence): RiskFacts {
  const answers = new Map<string, Answer>(evidence.answers)
  const taken = new Map([[MEDICINE_COUNT, evidence.medicines.map(({ id }) => id)]])
  const isListKnown = knowsMedicines(evidence)
  for (const group of Object.keys(knowledge.medicineGroups)) {
    const medicines = medicinesIn(knowledge, group, evidence)
    taken.set(`takes:${group}`, medicines)
    if (medicines.length > 0) answers.set(`takes:${group}`, 'yes')
    else if (isListKnown) answers.set(`takes:${group}`, 'no')
  }
  const count = new Set(evidence.medicines.map(({ given }) => given)).size
  if (isListKnown) answers.set(MEDICINE_COUNT, count)
  const recent = evidence.labs.filter(({ countsInRanking }) => countsInRanking)
  return {
    ever: facts(knowledge, evidence, { answers, labs: evidence.labs }),
    recent: facts(knowledge, evidence, { answers, labs: recent }),
    taken
  }
}

/** The medicines of a group among those the person takes. */
export function medicinesIn(
  { medicineGroups }: LimitKnowledge,
  group: string,
  { medicines }: Evidence
): string[] {
  const members: readonly GroupMember[] =
    medicineGroups[group] ?? bug(`no group of medicines ${group}`)
  const taken = medicines.filter(({ id, given }) =>
    members.some(({ medicine, exceptNames = [] }) => medicine === id && !names(given, exceptNames))
  )
  return [...new Set(taken.map(({ id }) => id))]
}

/** They were named, or there are none; nobody said that the list may miss one, and each name was recognised. */
function knowsMedicines({ medicines, hasUnknownMedicine, answers }: Evidence): boolean {
  if (hasUnknownMedicine) return false
  const complete = answers.get('medicine_list_complete')
  return complete === undefined ? medicines.length > 0 : complete === 'yes'
}

function names(given: string, words: readonly string[]): boolean {
  const text = given.toLowerCase()
  return words.some((word) => text.includes(word))
}

function facts(
  { definitions }: LimitKnowledge,
  { profile }: Evidence,
  { answers, labs }: { readonly answers: Answers; readonly labs: readonly LabValue[] }
): Facts {
  const values = labs.flatMap(({ analyte, value }): [string, number][] =>
    value === undefined ? [] : [[analyte, value]]
  )
  const words = labs.flatMap(({ analyte, word }): [string, LabWord][] =>
    word === undefined ? [] : [[analyte, word]]
  )
  return {
    answers,
    profile,
    labs: new Map(values),
    labWords: new Map(words),
    definitions
  }
}
