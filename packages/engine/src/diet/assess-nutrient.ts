import { bug } from '../shared/bug.ts'
import type { FoodNutrient } from '../shared/food-table.ts'
import type { ReferenceNutrient } from '../shared/intake-knowledge.ts'
import type { DietKnowledge, NutrientIntake, TopSource } from '../shared/intake-report.ts'
import type { Words } from '../shared/knowledge.ts'
import type { Profile } from '../shared/person.ts'
import type { DailySupplement } from '../shared/read-supplements.ts'
import { chanceOfTooLittle, type Eaten } from './chance-of-too-little.ts'
import { checkUpperLimit } from './check-upper-limit.ts'
import { intakeStatement } from './intake-statement.ts'
import { intakeVerdict } from './intake-verdict.ts'
import type { TableSituation } from './probability-inadequate.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import { similarFoods } from './similar-foods.ts'
import { type DailyAmounts, type LogColumns, meanOf, sumByDay } from './sum-by-day.ts'
import { type Span, supplementAmounts } from './supplement-amounts.ts'

/** What holds for all nutrients of one person. */
export interface Assessing {
  readonly words: Words
  readonly diet: DietKnowledge
  readonly profile: Profile
  readonly log: LogColumns
  readonly supplements: readonly DailySupplement[]
  readonly situation: TableSituation
  /** The log probably misses food. */
  readonly isIncomplete: boolean
}

/** One nutrient, its column of the food table, and what the person needs of it where that is known. */
export interface Assessed {
  readonly nutrient: ReferenceNutrient
  readonly column: FoodNutrient
  readonly reference: ReferenceIntake | undefined
}

const MOST_SOURCES = 5

/** One line of an intake report. Undefined where of no day is known what it held, and nothing is taken. */
export function assessNutrient(all: Assessing, assessed: Assessed): NutrientIntake | undefined {
  const { nutrient, column, reference } = assessed
  const { words, diet, profile, log, situation, isIncomplete } = all
  const eaten: Eaten = {
    food: dailyAmounts(all, column, nutrient.unit),
    supplements: supplementAmounts(all.supplements, nutrient)
  }
  const { food, supplements } = eaten
  const days = food.known.length
  if (days === 0 && supplements.intake.high === 0) return undefined
  const fromFood = meansOf(food)
  const amount = sumOf(fromFood, supplements.intake)
  const chance = reference
    ? chanceOfTooLittle(diet.intake, { profile, reference, situation }, eaten)
    : null
  const upperLimit = reference ? limitOf(all, reference, { fromFood, ...eaten }) : null
  const { isOpen } = supplements
  const facts = { days, reference, amount, chance, upperLimit, isOpen, isIncomplete }
  const verdict = intakeVerdict(diet.intake.assessment, facts)
  const { unknownShare } = food
  return {
    id: nutrient.id,
    name: nutrient.name,
    intake: {
      amount: amount.usual,
      low: amount.low,
      high: amount.high,
      unit: `${nutrient.unit}/d`
    },
    fromFood: fromFood.usual,
    fromSupplements: supplements.intake.usual,
    unknownShare,
    ...valuesOf(reference),
    upperLimit,
    probabilityInadequate: chance?.probability ?? null,
    probabilityRange: chance && { low: chance.low, high: chance.high },
    verdict,
    statement: intakeStatement(words, {
      ...facts,
      nutrient,
      verdict,
      unknownShare,
      logged: log.days
    }),
    top: topSources(all, eaten, amount.usual)
  }
}

/** In the unit of the nutrient. */
function dailyAmounts({ diet, log }: Assessing, column: FoodNutrient, unit: string): DailyAmounts {
  const similarTo = similarFoods(diet.foods, column, diet.intake.assessment)
  const { id, per100g } = column
  return sumByDay(log, { id, per100g, similarTo, factor: factorTo(unit, column.unit) })
}

/** Water is weighed in the table and measured in the reference values; everything else has one unit. */
function factorTo(unit: string, from: string): number {
  if (unit === from) return 1
  return unit === 'L' && from === 'g' ? 1 / 1000 : bug(`${from} in the food table, ${unit} needed`)
}

function limitOf(
  all: Assessing,
  reference: ReferenceIntake,
  { fromFood, supplements }: Eaten & { readonly fromFood: Span }
): NutrientIntake['upperLimit'] {
  const { foodColumn, unit } = reference.upperLimit
  const column = all.diet.foods.nutrients.find(({ id }) => id === foodColumn)
  const ofForm = column ? meansOf(dailyAmounts(all, column, unit)) : null
  return checkUpperLimit(reference, { food: fromFood, ofForm, supplements })
}

function meansOf({ known, usual, high }: DailyAmounts): Span {
  return { low: meanOf(known), usual: meanOf(usual), high: meanOf(high) }
}

function sumOf(a: Span, b: Span): Span {
  return { low: a.low + b.low, usual: a.usual + b.usual, high: a.high + b.high }
}

function valuesOf(reference: ReferenceIntake | undefined) {
  const { ear = null, rda = null, ai = null, ul = null, cdrr = null } = reference ?? {}
  return { ear, rda, ai, ul, cdrr }
}

function topSources(
  { diet: { foods }, log }: Assessing,
  { food, supplements }: Eaten,
  total: number
): readonly TopSource[] {
  const eaten = largest(food.byFood).map((i) => {
    const row = log.foods[i] ?? bug('no such food')
    const amount = (food.byFood[i] ?? 0) / food.known.length
    return { id: foods.ids[row] ?? '', name: foods.names[row] ?? '', amount }
  })
  const taken = [...supplements.bySupplement].map(([{ id, name }, amount]) => ({
    id: `supplement:${id}`,
    name,
    amount
  }))
  return [...eaten, ...taken]
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .slice(0, MOST_SOURCES)
    .map((source) => ({ ...source, share: Math.min(1, source.amount / total) }))
}

/** Places of the largest amounts, largest first, in one walk over perhaps thousands of foods. */
function largest(amounts: Float64Array): readonly number[] {
  const places: number[] = []
  for (let place = 0; place < amounts.length; place += 1) {
    const amount = amounts[place] ?? 0
    const smallest = amounts[places[MOST_SOURCES - 1] ?? -1] ?? Number.NEGATIVE_INFINITY
    if (amount <= smallest) continue
    const before = places.findIndex((other) => (amounts[other] ?? 0) < amount)
    places.splice(before < 0 ? places.length : before, 0, place)
    places.length = Math.min(places.length, MOST_SOURCES)
  }
  return places
}
