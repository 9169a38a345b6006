import type { DietKnowledge, FoodLog, IntakeReport } from '../shared/intake-report.ts'
import { type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Profile } from '../shared/person.ts'
import type { DailySupplement } from '../shared/read-supplements.ts'
import { assessNutrient } from './assess-nutrient.ts'
import { checkEnergy } from './check-energy.ts'
import type { TableSituation } from './probability-inadequate.ts'
import { type Habits, referenceIntakes } from './reference-intakes.ts'
import { similarFoods } from './similar-foods.ts'
import { daysWithout, type LogColumns, logColumns, meanOf, sumByDay } from './sum-by-day.ts'
import { supplementDoubts } from './supplement-doubts.ts'

/** Somebody who eats, after the door. */
export interface Eater extends Habits, Pick<TableSituation, 'periods' | 'contraceptivePill'> {
  readonly profile: Profile
  readonly log: FoodLog
  readonly supplements: readonly DailySupplement[]
}

/**
 * What somebody eats held against what they need. Amounts are means over the days with food; supplements count every
 * day. A food whose amount of a nutrient is not known makes a range, never a low number.
 */
export function assessIntake(
  { words }: Pick<Knowledge, 'words'>,
  diet: DietKnowledge,
  { profile, log: read, supplements, smoker, ...bleeding }: Eater
): IntakeReport {
  const { foods, intake } = diet
  const log = logColumns(read)
  const references = referenceIntakes(intake, profile, smoker === undefined ? {} : { smoker })
  const energy = checkEnergy(intake, profile, loggedEnergy(diet, log))
  const isIncomplete = energy?.underReported ?? false
  const situation = { lifeStage: references?.lifeStage.id ?? '', ...bleeding }
  const all = { words, diet, profile, log, supplements, situation, isIncomplete }
  const columns = new Map(foods.nutrients.map((column) => [column.id, column]))
  const nutrients = intake.nutrients.flatMap((nutrient) => {
    const column = columns.get(nutrient.id)
    const reference = references?.nutrients.find(({ id }) => id === nutrient.id)
    return (column && assessNutrient(all, { nutrient, column, reference })) ?? []
  })
  const perKilogram = new Set(intake.nutrients.map((nutrient) => nutrient.perKilogram))
  const named = intake.nutrients.filter(({ id }) => !perKilogram.has(id))
  return {
    days: log.days,
    lifeStage: references?.lifeStage.id ?? null,
    energy,
    nutrients,
    notInTable: named.filter(({ id }) => !columns.has(id)).map(({ name }) => name),
    notCounted: named
      .filter(({ id }) => columns.has(id) && isInNoDay(log, id))
      .map(({ name }) => name),
    issues: [...supplementDoubts(supplements), ...(isIncomplete ? [tooLittleEnergy(energy)] : [])]
  }
}

/** kcal a day; null where nothing is logged, another app counted none, or the table knows no energy. */
function loggedEnergy({ foods, intake }: DietKnowledge, log: LogColumns): number | null {
  const column = foods.nutrients.find(({ id }) => id === 'energy')
  if (!column) return null
  const similarTo = similarFoods(foods, column, intake.assessment)
  const { id, per100g } = column
  const { usual } = sumByDay(log, { id, per100g, similarTo, factor: 1 })
  return usual.length === 0 ? null : meanOf(usual)
}

function isInNoDay(log: LogColumns, nutrient: string): boolean {
  return log.days > 0 && daysWithout(log, nutrient).size === log.days
}

function tooLittleEnergy(energy: IntakeReport['energy']): Issue {
  return warningAt('foodLog', 'food-log.too-little-energy', {
    logged: Math.round(energy?.logged ?? 0),
    requirement: Math.round(energy?.requirement ?? 0)
  })
}
