import { assess, makePlan, type Plan, type PlanPantry } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadFoods, loadPlanFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { loadLimits } from '@charley/knowledge/limits'
import { createSolver } from '@charley/solver'

export const pantry: PlanPantry = {
  foods: await loadFoods(),
  planFoods: await loadPlanFoods(),
  intake: await loadIntake(),
  limits: await loadLimits()
}
export const { solve } = await createSolver()
export const NOW = '2026-11-20T03:12:00Z'

type Part = Readonly<Record<string, unknown>>

export interface Told {
  readonly profile?: Part
  readonly answers?: Part
  readonly medicines?: readonly string[]
  readonly labs?: readonly Part[]
  readonly supplements?: readonly Part[]
  readonly foodLog?: readonly Part[]
  readonly wishes?: unknown
}

/** White bread, rice, chicken and crisps: little of nearly everything. */
const POOR_DAY = [
  eaten('sr28:18069', 60, 'breakfast'),
  eaten('sr28:20045', 300, 'lunch'),
  eaten('sr28:05064', 120, 'lunch'),
  eaten('sr28:11674', 150, 'dinner'),
  eaten('sr28:23572', 120, 'dinner'),
  eaten('sr28:19411', 40, 'snack')
]

export function eaten(food: string, grams: number, meal: string) {
  return { date: '2026-11-01', meal, food, grams }
}

/** A woman of 68 with cramps in bed and no danger sign, for whom every gate is open, who eats poorly. */
export function personWho(told: Told = {}) {
  const person = personUnasked(told)
  const { openRedFlags } = assess(knowledge, person, NOW).triage
  const noDanger = Object.fromEntries(openRedFlags.map((item) => [item, 'no']))
  return { ...person, answers: { ...noDanger, ...USUAL_COURSE, ...person.answers } }
}

/** What is asked beside the danger signs and has no yes or no. */
const USUAL_COURSE = {
  course: 'same',
  legs_affected: 'either_leg',
  nights_per_week: 2,
  onset: 'years',
  severity: 4
}

/** The same, before anybody asked about danger signs. */
export function personUnasked({ profile, answers, medicines, ...told }: Told = {}) {
  return {
    profile: { ageYears: 68, sex: 'female', pregnancy: 'no', ...profile },
    answers: {
      complaint: ['sudden_cramp'],
      night_in_bed: 'yes',
      hx_kidney_disease: 'no',
      on_dialysis: 'no',
      hx_liver_disease: 'no',
      jaundice_or_swollen_belly: 'no',
      high_blood_pressure: 'no',
      rf_digoxin_or_heart_rhythm: 'no',
      ankle_swelling_both: 'no',
      hx_diabetes: 'no',
      medicine_list_complete: 'yes',
      ...answers
    },
    medicines: medicines ?? ['paracetamol'],
    labs: [{ analyte: 'egfr', value: 85, unit: 'mL/min/{1.73_m2}' }],
    foodLog: POOR_DAY,
    ...told
  }
}

interface PlanLimits {
  /** Of plan foods to choose from; all where left out. */
  readonly families?: readonly string[]
  readonly secondsAtMost?: number
}

/** Time is no matter here but as a last resort: what is proven the best is the same on every machine. */
export function planFor(
  person: unknown,
  { families, secondsAtMost = 5 }: PlanLimits = {}
): Promise<Plan> {
  const planFoods = pantry.planFoods.filter(({ family }) => families?.includes(family) ?? true)
  const options = { now: NOW, solve, secondsAtMost }
  return makePlan(knowledge, { ...pantry, planFoods }, person, options)
}

/** What a plan adds: its entries in the list of plan foods. */
export function addedBy({ changes }: Plan) {
  const added = changes.filter(({ fromGrams, toGrams }) => toGrams > fromGrams)
  return pantry.planFoods.filter(({ food }) => added.some((change) => change.food === food))
}

export function totalOf({ totals }: Plan, nutrient: string) {
  const total = totals.find((each) => each.nutrient === nutrient)
  if (!total) throw new Error(`no total of ${nutrient}`)
  return total
}
