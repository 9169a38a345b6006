import type { FoodTable } from '../shared/food-table.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { PreviousChange, Wishes } from '../shared/person.ts'
import { isAbsent, quote, readFields, readNumber } from '../shared/read-values.ts'

const FIELDS = ['vetoes', 'pins', 'mostChanges', 'previous']
const MOST_FOODS = 500
/** Nobody changes more in what they eat at once. */
const MOST_CHANGES = 50

/** The `wishes` of a Person. A wish that cannot be read is told: leaving it out in silence would break it. */
export function readWishes(foods: Pick<FoodTable, 'ids'>, value: unknown, issues: Issue[]): Wishes {
  if (isAbsent(value)) return {}
  const fields = readFields(value)
  if (!fields) {
    issues.push(errorAt('wishes', 'wish.invalid', { given: quote(value) }))
    return {}
  }
  for (const name of [...fields.keys()].filter((name) => !FIELDS.includes(name))) {
    issues.push(warningAt(`wishes.${quote(name)}`, 'person.unknown-field', { given: quote(name) }))
  }
  const known = new Set(foods.ids)
  const foodsOf = (name: string) =>
    readFoods(known, fields.get(name), { path: `wishes.${name}`, issues })
  const wanted = { vetoes: foodsOf('vetoes'), pins: foodsOf('pins') }
  const mostChanges = readMostChanges(fields.get('mostChanges'), issues)
  const previous = readPrevious(known, fields.get('previous'), issues)
  return {
    ...wanted,
    ...(mostChanges !== undefined && { mostChanges }),
    ...(previous.length > 0 && { previous })
  }
}

interface Door {
  readonly path: string
  readonly issues: Issue[]
}

function readFoods(
  known: ReadonlySet<string>,
  value: unknown,
  { path, issues }: Door
): readonly string[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt(path, 'wish.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_FOODS) {
    issues.push(errorAt(path, 'person.too-large', { max: MOST_FOODS }))
  }
  return value.slice(0, MOST_FOODS).flatMap((food: unknown, i) => {
    if (typeof food === 'string' && known.has(food)) return food
    issues.push(errorAt(`${path}.${i}`, 'wish.unknown-food', { given: quote(food) }))
    return []
  })
}

/** Only a leaning, so what cannot be read of it is told and does no harm. */
function readPrevious(
  known: ReadonlySet<string>,
  value: unknown,
  issues: Issue[]
): readonly PreviousChange[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(warningAt('wishes.previous', 'wish.invalid', { given: quote(value) }))
    return []
  }
  return value.slice(0, MOST_CHANGES).flatMap((entry: unknown, i): readonly PreviousChange[] => {
    const fields = readFields(entry)
    const food = fields?.get('food')
    const toGrams = readNumber(fields?.get('toGrams'))
    if (typeof food === 'string' && known.has(food) && toGrams !== undefined && toGrams >= 0) {
      return [{ food, toGrams }]
    }
    issues.push(warningAt(`wishes.previous.${i}`, 'wish.invalid', { given: quote(entry) }))
    return []
  })
}

function readMostChanges(value: unknown, issues: Issue[]): number | undefined {
  if (isAbsent(value)) return undefined
  const count = readNumber(value)
  if (count !== undefined && Number.isInteger(count) && count >= 1 && count <= MOST_CHANGES) {
    return count
  }
  const params = { given: quote(value), max: MOST_CHANGES }
  issues.push(errorAt('wishes.mostChanges', 'wish.changes-invalid', params))
  return undefined
}
