import type { SkipLog } from './collect-skipped.ts'
import { tidy } from './nutrients.ts'

/** In any unit; no meal holds more of anything. */
const MOST = 1_000_000

/** Amounts as they are kept; what nobody can have eaten is left out and told. */
export function possibleNutrients(
  found: Iterable<readonly [string, number]>,
  line: number | null,
  skipped: SkipLog
): Readonly<Record<string, number>> {
  const possible = [...found].filter(([id, amount]) => {
    if (amount <= MOST) return true
    skipped.skip('value-impossible', line, id)
    return false
  })
  return Object.fromEntries(possible.map(([id, amount]) => [id, tidy(amount)]))
}
