import { fillIn } from '../shared/fill-in.ts'
import type { FoodLogCheck, FoodLogDoubt, FoodLogDoubtCode } from '../shared/food-log-check.ts'
import type { DietKnowledge, IntakeReport, LoggedFood, Meal } from '../shared/intake-report.ts'
import { similarFoods } from './similar-foods.ts'
import { logColumns, sumByDay } from './sum-by-day.ts'

export interface FoodLogToCheck {
  /** Foods to plan with. */
  readonly log: readonly LoggedFood[]
  /** Of the log they come from. */
  readonly intake: IntakeReport
  /** Ids of the nutrients that something is to be said about. */
  readonly matters: readonly string[]
}

/** Left out on a day with enough food they are a habit, on a day with little they are probably forgotten. */
const MAIN_MEALS: readonly Meal[] = ['lunch', 'dinner']
const NOT_READ = /^food-log\.(unknown-food|date-invalid|grams-invalid|invalid)$/

/** Looks for food that is missing from a log: what somebody lacks is then not known. Null without a log. */
export function checkFoodLog(
  diet: DietKnowledge,
  phrases: Readonly<Record<string, string>>,
  wanted: FoodLogToCheck
): FoodLogCheck | null {
  if (wanted.log.length === 0) return null
  const doubts = findDoubts(diet, wanted).map(
    ({ code, dates = [], ...values }): FoodLogDoubt => ({
      code,
      text: fillIn(phrases[`plan.log.${code}`] ?? '', values),
      dates
    })
  )
  if (doubts.length === 0) return { isEnough: true, doubts, text: '' }
  const text = [...doubts.map((each) => each.text), phrases['plan.log.so'] ?? ''].join(' ')
  return { isEnough: false, doubts, text }
}

interface Found {
  readonly code: FoodLogDoubtCode
  readonly dates?: readonly string[]
  readonly count?: number
  readonly days: number
  readonly logged?: number
  readonly requirement?: number
  readonly least?: number
  readonly names?: readonly string[]
}

function findDoubts(
  diet: DietKnowledge,
  { log, intake, matters }: FoodLogToCheck
): readonly Found[] {
  const { assessment } = diet.intake
  const logged = loggedDays(diet, log)
  const days = logged.length
  const requirement = intake.energy?.requirement ?? assessment.requirementWhereUnknown
  const enough = assessment.incompleteBelow * requirement
  const mean = logged.reduce((sum, { energy }) => sum + energy, 0) / days
  const isShort = mean < enough
  const without = logged.filter((day) => day.energy < enough && lacksMainMeal(day))
  const little = logged.filter(({ energy }) => energy < assessment.littleDayBelow * requirement)
  const unread = intake.issues.filter(({ code }) => NOT_READ.test(code)).length
  const names = intake.nutrients
    .filter(({ id }) => matters.includes(id))
    .filter(({ unknownShare }) => unknownShare > assessment.unmeasuredShareAtMost)
    .map(({ name }) => name)
  const kcal = { logged: Math.round(mean), requirement: Math.round(requirement) }
  const found: readonly (Found | false)[] = [
    isShort && { code: 'too-little-energy', days, ...kcal },
    without.length > 0 && { code: 'meals-missing', days, ...datesOf(without) },
    !isShort && little.length > 0 && { code: 'little-food-days', days, ...datesOf(little) },
    unread > 0 && { code: 'entries-not-read', days, count: unread },
    names.length > 0 && { code: 'not-measured', days, names },
    days < assessment.daysAtLeast && { code: 'few-days', days, least: assessment.daysAtLeast }
  ]
  return found.filter((each) => each !== false)
}

interface LoggedDay {
  readonly date: string
  /** kcal, with the usual amount of similar foods where a food's own is not known. */
  readonly energy: number
  readonly lines: readonly LoggedFood[]
}

function loggedDays({ foods, intake }: DietKnowledge, log: readonly LoggedFood[]): LoggedDay[] {
  const column = foods.nutrients.find(({ id }) => id === 'energy')
  const byDate = [...Map.groupBy(log, ({ date }) => date)]
  const days = byDate.map(([date, lines]): LoggedDay => {
    if (!column) return { date, lines, energy: 0 }
    const similarTo = similarFoods(foods, column, intake.assessment)
    const energy = { id: column.id, per100g: column.per100g, similarTo, factor: 1 }
    const { usual } = sumByDay(logColumns({ foods: lines, counted: [] }), energy)
    return { date, lines, energy: usual[0] ?? 0 }
  })
  return days.toSorted((a, b) => a.date.localeCompare(b.date))
}

/** Only where each line says its meal: otherwise it may be one of the others. */
function lacksMainMeal({ lines }: LoggedDay): boolean {
  const meals = lines.map(({ meal }) => meal)
  return !meals.includes(undefined) && MAIN_MEALS.some((meal) => !meals.includes(meal))
}

function datesOf(days: readonly LoggedDay[]): Pick<Found, 'dates' | 'count'> {
  return { dates: days.map(({ date }) => date), count: days.length }
}
