import { errorAt, type Issue } from '../shared/issue.ts'
import { quote, readFields, readNumber } from '../shared/read-values.ts'

/** More than anybody eats in a day, in whatever unit the food table has. */
const MOST = 1_000_000

/**
 * What another app has counted, by nutrient of the food table. Undefined where nothing of it can be read; an amount that
 * cannot be read is told, and then unknown.
 */
export function readAmounts(
  known: ReadonlySet<string>,
  value: unknown,
  { at, issues }: { readonly at: number; readonly issues: Issue[] }
): ReadonlyMap<string, number> | undefined {
  const path = `foodLog.${at}.nutrients`
  const refuse = (where: string, given: unknown) => {
    issues.push(errorAt(where, 'food-log.nutrients-invalid', { given: quote(given ?? null) }))
  }
  const fields = readFields(value)
  if (!fields || fields.size === 0) {
    refuse(path, value)
    return undefined
  }
  const amounts = new Map<string, number>()
  for (const [id, given] of fields) {
    const amount = readNumber(given)
    if (!known.has(id)) refuse(`${path}.${quote(id)}`, id)
    else if (amount === undefined || amount < 0 || amount > MOST) refuse(`${path}.${id}`, given)
    else amounts.set(id, amount)
  }
  return amounts.size > 0 ? amounts : undefined
}
