import type { Evidence, LabValue } from '../shared/evidence.ts'
import type { IntakeReport, IntakeVerdict } from '../shared/intake-report.ts'
import type { LimitKnowledge, LimitRule } from '../shared/limit-knowledge.ts'
import type { Answer, Profile } from '../shared/person.ts'
import type { SupplementAdvice } from '../shared/supplement-advice.ts'

const CLAIM = { basis: 'estimate', sources: ['toy'] } as const
const sourced = (value: number) => ({ value, low: value, high: value, ...CLAIM })

/** A made-up world of one mineral, `ore`. No number here is about real people. */
export const TOY_ADVICE: SupplementAdvice = {
  id: 'ore',
  name: 'Ore',
  nutrient: 'ore',
  unit: 'mg',
  forms: [
    { id: 'rock', name: 'Ore rock', elementalShare: 0.25 },
    { id: 'sand', name: 'Ore sand', elementalShare: 0.5, note: 'Gritty.' }
  ],
  lackingWhen: { lab: 'ore', lt: 1 },
  enoughWhen: { lab: 'ore', gt: 5 },
  foodTells: true,
  tryWhen: { item: 'miner', is: 'yes' },
  try: { dose: sourced(40), weeks: sourced(4), stopWhen: ['You rattle.'] },
  tests: [
    { analytes: ['kidney'], when: { item: 'old', is: 'yes' }, text: 'Test first.', ...CLAIM }
  ],
  mustNot: ['a stone heart'],
  interactions: [
    {
      group: 'pills',
      text: 'Apart.',
      hours: { supplementFirst: 4, medicineFirst: 2 },
      hoursBasis: 'verified',
      ...CLAIM
    },
    {
      group: 'pills',
      text: 'Apart too.',
      hours: { supplementFirst: null, medicineFirst: 1 },
      ...CLAIM
    },
    { group: 'pills', text: 'They quarrel.', ...CLAIM }
  ],
  evidence: [{ about: 'night-cramps', text: 'None.', grade: 'D', ...CLAIM }],
  message: 'Dig.'
}

export const TOY_LIMITS: LimitKnowledge = {
  rules: [],
  definitions: { ill: { item: 'ill', is: 'yes' } },
  medicineGroups: { pills: [{ medicine: 'pill', exceptNames: ['mildpill'] }] },
  diets: [
    { id: 'rockless', names: ['no rock'], foods: selector(['rock']), text: 'No rock.', ...CLAIM }
  ],
  allergies: [{ id: 'dust', names: [], foods: selector(['dust']), text: 'No dust.', ...CLAIM }],
  otherAllergy: { groups: ['Stews'], text: 'No {name}.', ...CLAIM },
  pairings: [],
  upperLimit: { text: 'At most.', closedText: 'At most, age unknown.', ...CLAIM },
  supplements: [TOY_ADVICE],
  words: {
    tooMuch: '{amount} of {limit} {unit}.',
    foodNotKnown: 'Log.',
    amountNotKnown: 'Label?',
    lowResult: 'Low.',
    highResult: 'High.',
    eatsTooLittle: 'Little.',
    eatsEnough: 'Enough.',
    needNotKnown: 'Unknown.',
    needsDoctor: 'Doctor.',
    noReason: 'No reason.',
    notConfirmed: 'Not with {conditions}.',
    couldTry: 'Try.',
    labelMeansSalt: 'Salt?'
  }
}

export function selector(words: readonly string[], exceptWords: readonly string[] = []) {
  return { groups: [], words, exceptWords }
}

export function oreLimit(limits: Partial<LimitRule>): LimitRule {
  return {
    id: 'ore.limit',
    text: 'Known.',
    ...CLAIM,
    limits: { on: 'nutrient', nutrient: 'ore', counts: 'supplement', of: 'total', unit: 'mg' },
    ...limits
  }
}

export function amount(value: number) {
  return sourced(value)
}

export interface ToyPerson {
  readonly profile?: Profile
  readonly answers?: Readonly<Record<string, Answer>>
  readonly medicines?: Evidence['medicines']
  readonly hasUnknownMedicine?: boolean
  readonly labs?: readonly (Partial<LabValue> & { readonly analyte: string })[]
}

export function toyEvidence({
  profile = {},
  answers = {},
  medicines = [],
  hasUnknownMedicine = false,
  labs = []
}: ToyPerson = {}): Evidence {
  const given = new Map(Object.entries(answers))
  return {
    profile,
    stated: given,
    answers: given,
    chances: new Map(),
    marked: new Set(),
    medicines,
    hasUnknownMedicine,
    labs: labs.map((lab) => ({ given: '', countsInRanking: true, countsInTriage: true, ...lab }))
  }
}

interface Eaten {
  readonly amount: number
  readonly high?: number
  readonly fromSupplements?: number
  readonly verdict?: IntakeVerdict
}

/** A food log that holds ore and nothing else. */
export function toyIntake({
  amount: eaten,
  high = eaten,
  fromSupplements = 0,
  verdict = 'cannot-tell'
}: Eaten): IntakeReport {
  const nothing = { ear: null, rda: null, ai: null, ul: null, cdrr: null, upperLimit: null }
  return {
    days: 2,
    lifeStage: null,
    energy: null,
    notInTable: [],
    notCounted: [],
    issues: [],
    nutrients: [
      {
        id: 'ore',
        name: 'Ore',
        intake: { amount: eaten, low: eaten, high, unit: 'mg' },
        fromFood: eaten - fromSupplements,
        fromSupplements,
        unknownShare: 0,
        ...nothing,
        probabilityInadequate: null,
        probabilityRange: null,
        verdict,
        statement: '',
        top: []
      }
    ]
  }
}
