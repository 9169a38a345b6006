import type { NutrientLimit } from '../shared/limits.ts'
import { countedAmounts } from './counted-amounts.ts'
import { dayOf, type PlanReading } from './plan-day.ts'
import { sodiumOf } from './plan-targets.ts'

/** What there is too much of now and would be less with this; where nothing is, it makes room. */
export function reasonsToEatLess(reading: PlanReading, row: number): readonly string[] {
  const amounts = countedAmounts(reading.knowledge.foods)
  const holds = (nutrient: string, counts: NutrientLimit['counts']) =>
    (amounts(nutrient, counts)?.(row).high ?? 0) > 0
  const over = reading.facts.limits.filter(
    (limit) =>
      limit.on === 'nutrient' &&
      limit.max !== null &&
      holds(limit.nutrient, limit.counts) &&
      isOver(reading, limit, limit.max)
  )
  const blocked = reading.draft.choices.reductions.find((each) => each.row === row)?.requiredBy
  const ids = [...(blocked ? [blocked] : []), ...over.map(({ id }) => id)]
  const salty = holds('sodium', 'total') && tooSalty(reading)
  return [...ids, ...(salty ? ['sodium'] : []), ...(ids.length === 0 && !salty ? ['energy'] : [])]
}

function isOver(
  reading: PlanReading,
  { nutrient, counts, of }: NutrientLimit,
  max: number
): boolean {
  const amounts = countedAmounts(reading.knowledge.foods)(nutrient, counts)
  if (of === 'change' || amounts === undefined) return false
  const { nutrients } = reading.facts.intake
  const taken = nutrients.find(({ id }) => id === nutrient)?.fromSupplements ?? 0
  // Where pills alone are too much, the food is not to blame.
  return taken <= max && dayOf(reading, [], amounts).afterAtMost + taken > max
}

function tooSalty({ facts }: PlanReading): boolean {
  const sodium = sodiumOf(facts.intake.nutrients)
  return sodium?.cdrr !== undefined && sodium.cdrr !== null && sodium.intake.high > sodium.cdrr
}
