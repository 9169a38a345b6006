import type { ActivityLevel, EnergyEquation, EnergyKnowledge } from '../shared/intake-knowledge.ts'

/** Who the equations are for. What is unknown is left out; a requirement that needs it is then not given. */
export interface EnergyPerson {
  readonly sex: 'male' | 'female'
  readonly ageYears: number
  readonly heightCm: number
  readonly weightKg: number
  readonly activity?: ActivityLevel
  readonly pregnancy?: EnergyInPregnancy
  /** Set while breastfeeding. */
  readonly monthsSinceBirth?: number
}

export interface EnergyInPregnancy {
  readonly trimester: 1 | 2 | 3
  readonly weeks?: number
  readonly weightBeforeKg?: number
}

/** kcal a day. */
export interface EnergyRequirement {
  readonly kcal: number
  /** What is burnt, before growth, stores and milk. */
  readonly expenditure: number
  /** Spread of individuals around the average that the equation gives. */
  readonly standardError: number
}

interface Expenditure {
  readonly kcal: number
  readonly standardError: number
}

const ADULT_YEARS = 19
const EQUATION_FOR_CHILDREN_FROM = 3
const MONTHS = 12

/** Estimated energy requirement for a steady weight (NASEM 2023); undefined where something it needs is not known. */
export function energyRequirement(
  energy: EnergyKnowledge,
  person: EnergyPerson
): EnergyRequirement | undefined {
  const expenditure = totalExpenditure(energy, person)
  const extra = needBeyond(energy, person)
  if (expenditure === undefined || extra === undefined) return undefined
  const { kcal, standardError } = expenditure
  return { kcal: kcal + extra, expenditure: kcal, standardError }
}

/** Total energy expenditure: the equation alone. */
function totalExpenditure(
  { equations, standardError }: EnergyKnowledge,
  person: EnergyPerson
): Expenditure | undefined {
  const { sex, ageYears, activity, pregnancy } = person
  if (ageYears < EQUATION_FOR_CHILDREN_FROM) {
    const kcal = solve(equations.under3[sex], person)
    return { kcal, standardError: standardError.under3[sex] }
  }
  if (activity === undefined) return undefined
  if (pregnancy !== undefined && pregnancy.trimester > 1) {
    if (pregnancy.weeks === undefined) return undefined
    const kcal = solve(equations.pregnancy[activity], person, pregnancy.weeks)
    return { kcal, standardError: standardError.pregnancy }
  }
  const age = ageYears < ADULT_YEARS ? 'from3to18' : 'from19'
  const kcal = solve(equations[age][sex][activity], person)
  return { kcal, standardError: standardError[age][sex] }
}

function solve(equation: EnergyEquation, person: EnergyPerson, weeks = 0): number {
  const { intercept, perYear, perCm, perKg, perWeek = 0 } = equation
  const { ageYears, heightCm, weightKg } = person
  return intercept + perYear * ageYears + perCm * heightCm + perKg * weightKg + perWeek * weeks
}

/** What is stored or given away. Girls who are pregnant or breastfeed get no growth on top, as in the equations. */
function needBeyond(energy: EnergyKnowledge, person: EnergyPerson): number | undefined {
  const { sex, ageYears, pregnancy, monthsSinceBirth } = person
  if (pregnancy !== undefined && pregnancy.trimester > 1) {
    return storedInPregnancy(energy, person, pregnancy)
  }
  if (monthsSinceBirth !== undefined) {
    const span = spanAt(energy.lactation, monthsSinceBirth)
    return span && span.milk - span.fromStores
  }
  return spanAt(energy.growth[sex], ageYears * MONTHS)?.kcal ?? 0
}

function storedInPregnancy(
  energy: EnergyKnowledge,
  { heightCm }: EnergyPerson,
  { weightBeforeKg }: EnergyInPregnancy
): number | undefined {
  if (weightBeforeKg === undefined) return undefined
  const bmi = weightBeforeKg / (heightCm / 100) ** 2
  return energy.pregnancy.stored.find(({ belowBmi }) => belowBmi === null || bmi < belowBmi)?.kcal
}

function spanAt<T extends { readonly fromMonths: number; readonly belowMonths: number }>(
  spans: readonly T[],
  months: number
): T | undefined {
  return spans.find(({ fromMonths, belowMonths }) => months >= fromMonths && months < belowMonths)
}
