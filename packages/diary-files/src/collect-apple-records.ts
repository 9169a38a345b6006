import { collectDays } from './collect-days.ts'
import type { SkipLog } from './collect-skipped.ts'
import { collectSteps } from './collect-steps.ts'
import type { DayValues, FoodEaten } from './diary-draft.ts'
import { factorIn } from './factor-in.ts'
import { type Asleep, hoursAsleep, type LocalTime } from './nights.ts'
import { factorFor, type NutrientId } from './nutrients.ts'
import { possibleNutrients } from './possible-nutrients.ts'
import { readDay } from './read-day.ts'
import { weightFactor } from './weight-factor.ts'

type Attributes = Readonly<Record<string, string>>

export interface AppleDiary {
  record(attributes: Attributes, line: number): void
  workout(attributes: Attributes, line: number): void
  all(): { readonly days: ReadonlyMap<string, DayValues>; readonly foods: readonly FoodEaten[] }
}

const QUANTITY = 'HKQuantityTypeIdentifier'
const DIETARY = `${QUANTITY}Dietary`

const NUTRIENTS: Readonly<Record<string, NutrientId>> = {
  EnergyConsumed: 'energy',
  Protein: 'protein',
  FatTotal: 'fat',
  FatSaturated: 'saturated_fat',
  FatMonounsaturated: 'monounsaturated_fat',
  FatPolyunsaturated: 'polyunsaturated_fat',
  Cholesterol: 'cholesterol',
  Carbohydrates: 'carbohydrate',
  Fiber: 'fiber',
  Sugar: 'sugars',
  Calcium: 'calcium',
  Iron: 'iron',
  Magnesium: 'magnesium',
  Phosphorus: 'phosphorus',
  Potassium: 'potassium',
  Sodium: 'sodium',
  Zinc: 'zinc',
  Copper: 'copper',
  Manganese: 'manganese',
  Selenium: 'selenium',
  VitaminC: 'vitamin_c',
  VitaminD: 'vitamin_d',
  VitaminE: 'vitamin_e',
  VitaminK: 'vitamin_k',
  Thiamin: 'thiamin',
  Riboflavin: 'riboflavin',
  PantothenicAcid: 'pantothenic_acid',
  VitaminB6: 'vitamin_b6',
  VitaminB12: 'vitamin_b12'
}

const MILLILITRES: Readonly<Record<string, number>> = { mL: 1, L: 1000, fl_oz_us: 29.5735 }
const MILLIGRAMS: Readonly<Record<string, number>> = { mg: 1, g: 1000, mcg: 0.001 }
const MINUTES: Readonly<Record<string, number>> = { min: 1, s: 1 / 60, hr: 60 }
const COUNT: Readonly<Record<string, number>> = { count: 1 }

/** What one app wrote down at one moment. */
interface AppleMeal {
  readonly source: string
  readonly start: string
  readonly date: string
  readonly nutrients: Map<NutrientId, number>
}

/** A record that can be read: when, how much and who wrote it. */
interface Read {
  readonly time: LocalTime
  readonly amount: number
  readonly unit: string
  readonly source: string
  readonly start: string
}

export function collectAppleRecords(skipped: SkipLog): AppleDiary {
  const days = collectDays(skipped)
  const steps = collectSteps()
  const asleep: Asleep[] = []
  const meals = new Map<string, AppleMeal>()
  const weights = new Map<string, readonly [number, number]>()

  const eaten = (nutrient: NutrientId, { source, start, time, amount }: Read) => {
    const key = `${source}\n${start}`
    const meal = meals.get(key) ?? { source, start, date: time.date, nutrients: new Map() }
    meals.set(key, meal)
    meal.nutrients.set(nutrient, (meal.nutrients.get(nutrient) ?? 0) + amount)
  }
  const weighed = ({ time, amount }: Read) => {
    const [latest] = weights.get(time.date) ?? [Number.NEGATIVE_INFINITY]
    if (time.at >= latest) weights.set(time.date, [time.at, amount])
  }
  const kept: Readonly<Record<string, readonly [Scale, (read: Read) => void]>> = {
    [`${DIETARY}Water`]: [
      MILLILITRES,
      ({ time, amount }) => days.add(time.date, 'waterMl', amount)
    ],
    [`${DIETARY}Caffeine`]: [
      MILLIGRAMS,
      ({ time, amount }) => days.add(time.date, 'caffeineMg', amount)
    ],
    [`${QUANTITY}StepCount`]: [
      COUNT,
      ({ time, source, amount }) => steps.add(time.date, source, amount)
    ],
    [`${QUANTITY}BodyMass`]: [weightFactor, weighed],
    ...Object.fromEntries(
      Object.entries(NUTRIENTS).map(([name, nutrient]) => [
        DIETARY + name,
        [(unit: string) => factorFor(nutrient, unit), (read: Read) => eaten(nutrient, read)]
      ])
    )
  }

  return {
    record: (attributes, line) => {
      const { type = '' } = attributes
      if (type === 'HKCategoryTypeIdentifierSleepAnalysis') {
        addSleep(attributes, line, { asleep, skipped })
        return
      }
      const place = Object.hasOwn(kept, type) ? kept[type] : undefined
      if (!place) skipped.skipKind('not-kept', type.replace(QUANTITY, ''))
      else {
        const read = readQuantity(attributes, place[0])
        if (typeof read === 'string') skipped.skip(read, line, type.replace(QUANTITY, ''))
        else place[1](read)
      }
    },
    workout: ({ startDate = '', duration = '', durationUnit = '' }, line) => {
      const time = readAppleTime(startDate)
      const minutes = Number(duration) * (factorIn(MINUTES, durationUnit) ?? Number.NaN)
      if (!time) skipped.skip('date-invalid', line, 'Workout')
      else if (duration === '' || !(minutes >= 0)) skipped.skip('not-a-number', line, 'Workout')
      else days.add(time.date, 'activityMinutes', minutes)
    },
    all: () => {
      for (const [date, hours] of hoursAsleep(asleep)) days.set(date, 'sleepHours', hours)
      for (const [date, count] of steps.byDay()) days.set(date, 'steps', count)
      for (const [date, [, kilograms]] of weights) days.set(date, 'weightKg', kilograms)
      return { days: days.all(), foods: [...meals.values()].map((meal) => foodOf(meal, skipped)) }
    }
  }
}

type Scale = Readonly<Record<string, number>> | ((unit: string) => number | undefined)

function readQuantity(
  { startDate = '', value = '', unit = '', sourceName = '' }: Attributes,
  scale: Scale
): Read | 'date-invalid' | 'not-a-number' | 'unit-unknown' {
  const time = readAppleTime(startDate)
  const amount = value.trim() === '' ? Number.NaN : Number(value)
  const factor = typeof scale === 'function' ? scale(unit) : factorIn(scale, unit)
  if (!time) return 'date-invalid'
  if (!(Number.isFinite(amount) && amount >= 0)) return 'not-a-number'
  if (factor === undefined) return 'unit-unknown'
  return { time, amount: amount * factor, unit, source: sourceName, start: startDate }
}

/** Asleep in any way; lying in bed awake is not sleep. */
function addSleep(
  { startDate = '', endDate = '', value = '' }: Attributes,
  line: number,
  { asleep, skipped }: { readonly asleep: Asleep[]; readonly skipped: SkipLog }
): void {
  const kind = value.replace('HKCategoryValueSleepAnalysis', '')
  if (!kind.startsWith('Asleep')) {
    skipped.skipKind('not-kept', `SleepAnalysis ${kind}`)
    return
  }
  const [from, to] = [readAppleTime(startDate), readAppleTime(endDate)]
  if (!from || !to || to.at < from.at) skipped.skip('date-invalid', line, 'SleepAnalysis')
  else asleep.push({ from, to })
}

/** `2026-01-05 22:45:00 +0100`: the clock of the place with its offset. */
function readAppleTime(text: string): LocalTime | undefined {
  const [, date = '', hour = '', rest = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d) (\d\d)(:\d\d:\d\d) ([+-]\d{4})$/.exec(text) ?? []
  const at = Date.parse(`${date}T${hour}${rest}${offset.slice(0, 3)}:${offset.slice(3)}`)
  const isDay = readDay(date, undefined) === date
  return Number.isNaN(at) || !isDay ? undefined : { date, hour: Number(hour), at }
}

function foodOf({ source, start, date, nutrients }: AppleMeal, skipped: SkipLog): FoodEaten {
  return {
    key: JSON.stringify(['apple-health', source, start]),
    date,
    name: source === '' ? 'Apple Health' : source.slice(0, 300),
    isSupplement: false,
    isSummary: true,
    nutrients: possibleNutrients(nutrients, null, skipped)
  }
}
