import {
  type FoodTable,
  isFoodSelected,
  type Limit,
  type NutrientLimit,
  readPerson,
  safetyLimits
} from '@charley/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import foods from '../../generated/foods.json' with { type: 'json' }
import { KNOWLEDGE, NOW, personWho, SAFETY } from './careful-person.test-data.ts'
import { intakeWith } from './intake-with.test-data.ts'

const USUAL = intakeWith({
  vitamin_k: { amount: 140 },
  sodium: { amount: 3100 },
  potassium: { amount: 2900 }
})
const TABLE = foods as unknown as FoodTable
/** A few hundred foods of every group. */
const FOODS = TABLE.names.flatMap((name, row) =>
  row % 29 === 0 ? { name, group: TABLE.groups[TABLE.groupOf[row] ?? 0] ?? '' } : []
)

interface Someone {
  readonly answers: Record<string, string>
  readonly medicines: readonly string[]
  readonly labs: Record<string, number>
  readonly allergies: readonly string[]
  readonly diet: readonly string[]
}

const RISK_ITEMS = [
  'hx_kidney_disease',
  'on_dialysis',
  'hx_liver_disease',
  'high_blood_pressure',
  'rf_digoxin_or_heart_rhythm',
  'ankle_swelling_both',
  'numb_tingling_feet',
  'burning_feet',
  'rf_black_stools'
]
const RISK_MEDICINES = [
  'warfarin',
  'ramipril',
  'spironolactone',
  'bendroflumethiazide',
  'digoxin',
  'lithium',
  'simvastatin',
  'levothyroxine',
  'ciprofloxacin',
  'aspirin'
]
/** Analyte, unit, a harmless value, and a worse one. */
const RISK_LABS = [
  ['egfr', 'mL/min/{1.73_m2}', 90, 20],
  ['potassium', 'mmol/L', 4.1, 5.6],
  ['calcium_adjusted', 'mmol/L', 2.3, 2.8],
  ['phosphate', 'mmol/L', 1.1, 1.9],
  ['ferritin', 'ug/L', 80, 500],
  ['magnesium_serum', 'mmol/L', 0.85, 1.3]
] as const
const ALLERGIES = ['peanut', 'milk', 'egg', 'fish', 'kiwi']
const DIETS = ['vegan', 'vegetarian', 'halal', 'gluten-free']

const someone = fc.record<Someone>({
  answers: fc
    .subarray(RISK_ITEMS)
    .map((items) =>
      Object.fromEntries(RISK_ITEMS.map((item) => [item, items.includes(item) ? 'yes' : 'no']))
    ),
  medicines: fc.subarray(RISK_MEDICINES),
  labs: fc
    .subarray(RISK_LABS.map(([analyte]) => analyte))
    .map((worse) =>
      Object.fromEntries(
        RISK_LABS.map(([analyte, , good, bad]) => [analyte, worse.includes(analyte) ? bad : good])
      )
    ),
  allergies: fc.subarray(ALLERGIES),
  diet: fc.subarray(DIETS)
})

function limitsOf(person: Someone, reversed = false): readonly Limit[] {
  const labs = RISK_LABS.map(([analyte, unit]) => ({ analyte, unit, value: person.labs[analyte] }))
  const order = <T>(list: readonly T[]) => (reversed ? list.toReversed() : list)
  const input = personWho({
    profile: { diet: order(person.diet), allergies: order(person.allergies) },
    answers: Object.fromEntries(order(Object.entries(person.answers))),
    medicines: order(['paracetamol', ...person.medicines]),
    labs: order(labs)
  })
  const { evidence } = readPerson(KNOWLEDGE, input, NOW)
  return safetyLimits(SAFETY, evidence, USUAL).limits
}

test('a limit never loosens when a risk is added', () => {
  const risk = fc.oneof(
    fc.constantFrom(...RISK_ITEMS).map((item) => ({ answers: { [item]: 'yes' } })),
    fc.constantFrom(...RISK_MEDICINES).map((medicine) => ({ medicine })),
    fc.constantFrom(...RISK_LABS).map(([analyte, , , bad]) => ({ labs: { [analyte]: bad } })),
    fc.constantFrom(...ALLERGIES).map((allergy) => ({ allergy })),
    fc.constantFrom(...DIETS).map((diet) => ({ diet }))
  )
  fc.assert(
    fc.property(someone, risk, (before, added) => {
      const after = withRisk(before, added)
      expect(looser(limitsOf(before), limitsOf(after))).toEqual([])
    }),
    { numRuns: 150 }
  )
})

test('the order of answers, medicines, results, diets and allergies does not matter', () => {
  fc.assert(
    fc.property(someone, (person) => {
      const plain = (limits: readonly Limit[]) =>
        limits.map((limit) => ({ ...limit, because: limit.because.toSorted() }))
      expect(plain(limitsOf(person, true))).toEqual(plain(limitsOf(person)))
    }),
    { numRuns: 100 }
  )
})

test('what is not answered is never safer than “no”', () => {
  fc.assert(
    fc.property(fc.subarray(RISK_ITEMS), (unanswered) => {
      const told = (without: readonly string[]) => {
        const { evidence } = readPerson(KNOWLEDGE, personWho({ without }), NOW)
        return safetyLimits(SAFETY, evidence, USUAL).limits
      }
      expect(looser(told([]), told(unanswered))).toEqual([])
    })
  )
})

interface Risk {
  readonly answers?: Record<string, string>
  readonly medicine?: string
  readonly labs?: Record<string, number>
  readonly allergy?: string
  readonly diet?: string
}

function withRisk(before: Someone, risk: Risk): Someone {
  const { medicine, allergy, diet } = risk
  return {
    answers: { ...before.answers, ...risk.answers },
    labs: { ...before.labs, ...risk.labs },
    medicines: medicine ? [...new Set([...before.medicines, medicine])] : before.medicines,
    allergies: allergy ? [...new Set([...before.allergies, allergy])] : before.allergies,
    diet: diet ? [...new Set([...before.diet, diet])] : before.diet
  }
}

/** What the first allows less of than the second. */
function looser(before: readonly Limit[], after: readonly Limit[]): string[] {
  const kinds = new Map(
    before.filter(isOnNutrient).map((limit) => [nutrientKey(limit), limit] as const)
  )
  const amounts = [...kinds].filter(([key, limit]) => {
    const [was, is] = [before, after].map((limits) => rangeOf(limits, key))
    return limit && was && is && (is.max > was.max || is.min < was.min)
  })
  const blocks = before.flatMap((limit) => (limit.on === 'supplement' ? limit : []))
  const lifted = blocks.filter(
    (block) =>
      !after.some(
        (limit) =>
          limit.on === 'supplement' &&
          [block.supplement, 'any'].includes(limit.supplement) &&
          HARDNESS.indexOf(limit.verdict) <= HARDNESS.indexOf(block.verdict)
      )
  )
  const back = FOODS.filter((food) => isBlocked(before, food) && !isBlocked(after, food))
  return [
    ...amounts.map(([key]) => key),
    ...lifted.map(({ id }) => id),
    ...back.map(({ name }) => name)
  ]
}

/** Hardest first. */
const HARDNESS = ['no', 'ask-first', 'test-first']

function isOnNutrient(limit: Limit): limit is NutrientLimit {
  return limit.on === 'nutrient'
}

function nutrientKey({ nutrient, counts, of }: NutrientLimit): string {
  return `${nutrient} ${counts} ${of}`
}

function rangeOf(limits: readonly Limit[], key: string) {
  const same = limits.filter(isOnNutrient).filter((limit) => nutrientKey(limit) === key)
  return {
    max: Math.min(...same.map(({ max }) => max ?? Number.POSITIVE_INFINITY)),
    min: Math.max(...same.map(({ min }) => min ?? Number.NEGATIVE_INFINITY))
  }
}

function isBlocked(limits: readonly Limit[], food: { name: string; group: string }): boolean {
  return limits.some((limit) => limit.on === 'food' && isFoodSelected(limit.foods, food))
}
