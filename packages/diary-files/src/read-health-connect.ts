import { collectDays, type DayLog } from './collect-days.ts'
import { collectSkipped, type SkipLog } from './collect-skipped.ts'
import { collectSteps } from './collect-steps.ts'
import { type DiaryDraft, type FoodEaten, MEALS, type ReadOptions } from './diary-draft.ts'
import { DiaryFileError } from './diary-file-error.ts'
import { factorIn } from './factor-in.ts'
import { type Asleep, hoursAsleep, type LocalTime } from './nights.ts'
import { factorFor, massFactor, type NutrientId } from './nutrients.ts'
import { possibleNutrients } from './possible-nutrients.ts'
import { weightFactor } from './weight-factor.ts'

type Fields = Readonly<Record<string, unknown>>

interface Context {
  readonly days: DayLog
  readonly steps: ReturnType<typeof collectSteps>
  readonly asleep: Asleep[]
  readonly foods: FoodEaten[]
  readonly skipped: SkipLog
  readonly clock: (at: number) => LocalTime
}

/** A record of the list: `line` is its place, from 1. */
interface Entry {
  readonly fields: Fields
  readonly line: number
  readonly start: LocalTime
}

const NUTRIENTS: Readonly<Record<string, NutrientId>> = {
  energy: 'energy',
  protein: 'protein',
  totalFat: 'fat',
  saturatedFat: 'saturated_fat',
  monounsaturatedFat: 'monounsaturated_fat',
  polyunsaturatedFat: 'polyunsaturated_fat',
  cholesterol: 'cholesterol',
  totalCarbohydrate: 'carbohydrate',
  dietaryFiber: 'fiber',
  sugar: 'sugars',
  calcium: 'calcium',
  iron: 'iron',
  magnesium: 'magnesium',
  phosphorus: 'phosphorus',
  potassium: 'potassium',
  sodium: 'sodium',
  zinc: 'zinc',
  copper: 'copper',
  manganese: 'manganese',
  selenium: 'selenium',
  vitaminC: 'vitamin_c',
  vitaminD: 'vitamin_d',
  vitaminE: 'vitamin_e',
  vitaminK: 'vitamin_k',
  thiamin: 'thiamin',
  riboflavin: 'riboflavin',
  pantothenicAcid: 'pantothenic_acid',
  vitaminB6: 'vitamin_b6',
  vitaminB12: 'vitamin_b12'
}

const MILLILITRES: Readonly<Record<string, number>> = { milliliters: 1, liters: 1000 }
/** Sleeping, light, deep and dreaming; the others are awake, out of bed or unknown. */
const ASLEEP: readonly unknown[] = [2, 4, 5, 6]
const MS_PER_MINUTE = 60_000

/** Records of Health Connect as bridges write them: `{ "records": [...] }`. */
export function readHealthConnect(text: string, { zone = 'UTC' }: ReadOptions): DiaryDraft {
  const skipped = collectSkipped()
  const context: Context = {
    days: collectDays(skipped),
    steps: collectSteps(),
    asleep: [],
    foods: [],
    skipped,
    clock: clockOf(zone)
  }
  for (const [at, record] of recordsIn(text).entries()) readEntry(context, record, at + 1)
  for (const [date, hours] of hoursAsleep(context.asleep))
    context.days.set(date, 'sleepHours', hours)
  for (const [date, count] of context.steps.byDay()) context.days.set(date, 'steps', count)
  const { days, foods } = context
  const app = 'health-connect'
  return { layout: app, app, days: days.all(), foods, skipped: skipped.all() }
}

function recordsIn(text: string): readonly unknown[] {
  try {
    const { records } = fieldsOf(JSON.parse(text))
    if (Array.isArray(records)) return records
  } catch {
    throw new DiaryFileError('damaged')
  }
  throw new DiaryFileError('not-recognised')
}

function readEntry(context: Context, record: unknown, line: number): void {
  const fields = fieldsOf(record)
  const kind = textOf(fields['recordType']).replace(/Record$/, '')
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined
  const start = readTime(context, fields['startTime'] ?? fields['time'])
  if (!read) context.skipped.skipKind('not-kept', kind.slice(0, 100))
  else if (!start) context.skipped.skip('date-invalid', line, kind)
  else read(context, { fields, line, start })
}

const READERS: Readonly<Record<string, (context: Context, entry: Entry) => void>> = {
  Nutrition: readNutrition,
  Hydration: ({ days, skipped }, { fields, line, start }) => {
    const amount = readMeasure(fields['volume'], (unit) => factorIn(MILLILITRES, unit))
    if (typeof amount === 'string') skipped.skip(amount, line, 'Hydration')
    else days.add(start.date, 'waterMl', amount)
  },
  Weight: ({ days, skipped }, { fields, line, start }) => {
    const amount = readMeasure(fields['weight'], weightFactor)
    if (typeof amount === 'string') skipped.skip(amount, line, 'Weight')
    else days.set(start.date, 'weightKg', amount)
  },
  Steps: ({ steps, skipped }, { fields, line, start }) => {
    const { count } = fields
    const device = textOf(fieldsOf(fields['metadata'])['dataOrigin'])
    if (typeof count !== 'number' || count < 0) skipped.skip('not-a-number', line, 'Steps')
    else steps.add(start.date, device, count)
  },
  ExerciseSession: (context, { fields, line, start }) => {
    const end = readTime(context, fields['endTime'])
    if (!end || end.at < start.at) context.skipped.skip('date-invalid', line, 'ExerciseSession')
    else context.days.add(start.date, 'activityMinutes', (end.at - start.at) / MS_PER_MINUTE)
  },
  SleepSession: readSleep
}

/** Where the app tells stages, only those asleep count. */
function readSleep(context: Context, { fields, line }: Entry): void {
  const { stages } = fields
  const spans = Array.isArray(stages) && stages.length > 0 ? stages.map(fieldsOf) : [fields]
  for (const span of spans) {
    if (span !== fields && !ASLEEP.includes(span['stage'])) continue
    const from = readTime(context, span['startTime'])
    const to = readTime(context, span['endTime'])
    if (from && to && to.at >= from.at) context.asleep.push({ from, to })
    else context.skipped.skip('date-invalid', line, 'SleepSession')
  }
}

function readNutrition({ foods, days, skipped }: Context, { fields, line, start }: Entry): void {
  const measures = Object.entries(fields).filter(
    ([field, value]) => typeof value === 'object' && value !== null && field !== 'metadata'
  )
  const read = measures.flatMap(([field, value]): [string, number][] => {
    const factorOf = factorsFor(field)
    const amount = factorOf ? readMeasure(value, factorOf) : 'not-kept'
    if (typeof amount === 'number') return [[NUTRIENTS[field] ?? field, amount]]
    if (amount === 'not-kept') skipped.skipKind(amount, field.slice(0, 100))
    else skipped.skip(amount, line, field)
    return []
  })
  const isCaffeine = ([id]: readonly [string, number]) => id === 'caffeine'
  const caffeine = read.find(isCaffeine)?.[1]
  const nutrients = possibleNutrients(
    read.filter((each) => !isCaffeine(each)),
    line,
    skipped
  )
  if (caffeine !== undefined) days.add(start.date, 'caffeineMg', caffeine)
  if (Object.keys(nutrients).length > 0) foods.push(foodOf(fields, start, nutrients))
  else if (caffeine === undefined) skipped.skip('no-values', line, 'Nutrition')
}

type FactorOf = (unit: string) => number | undefined

function factorsFor(field: string): FactorOf | undefined {
  if (field === 'caffeine') return milligrams
  const nutrient = Object.hasOwn(NUTRIENTS, field) ? NUTRIENTS[field] : undefined
  return nutrient && ((unit) => factorFor(nutrient, unit))
}

function milligrams(unit: string): number | undefined {
  const grams = massFactor(unit)
  return grams === undefined ? undefined : grams * 1000
}

function foodOf(
  fields: Fields,
  { date, at }: LocalTime,
  nutrients: FoodEaten['nutrients']
): FoodEaten {
  const metadata = fieldsOf(fields['metadata'])
  const id = textOf(metadata['id'] ?? metadata['clientRecordId'])
  const name = textOf(fields['name']).trim().slice(0, 300)
  const { mealType } = fields
  const meal = typeof mealType === 'number' ? MEALS[mealType - 1] : undefined
  const own = id === '' ? [at, name] : [textOf(metadata['dataOrigin']), id]
  return {
    key: JSON.stringify(['health-connect', ...own]),
    date,
    ...(meal && { meal }),
    name: name === '' ? 'Health Connect' : name,
    isSupplement: false,
    isSummary: false,
    nutrients
  }
}

function readMeasure(
  measure: unknown,
  factorOf: FactorOf
): number | 'not-a-number' | 'unit-unknown' {
  const { value, unit } = fieldsOf(measure)
  if (typeof value !== 'number' || value < 0) return 'not-a-number'
  const factor = typeof unit === 'string' ? factorOf(unit) : undefined
  return factor === undefined ? 'unit-unknown' : value * factor
}

function readTime({ clock }: Context, text: unknown): LocalTime | undefined {
  const at =
    typeof text === 'string' && /^(19|20)\d\d-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text)
      ? Date.parse(text)
      : Number.NaN
  return Number.isNaN(at) ? undefined : clock(at)
}

function clockOf(zone: string): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short'
  })
  return (at) => {
    const [date = '', time = ''] = format.format(at).split(' ')
    return { date, hour: Number(time.slice(0, 2)), at }
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
