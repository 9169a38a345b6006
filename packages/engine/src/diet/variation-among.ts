import type { IntakeKnowledge, IntakeVariation } from '../shared/intake-knowledge.ts'
import type { Profile } from '../shared/person.ts'
import { variationFor } from './usual-intake.ts'

/**
 * How a nutrient varies among people of this sex and age who eat like this person: somebody who eats no animal foods is
 * not drawn towards the vitamin B12 of those who do. Of two ways of eating that both fit, the one further from everybody.
 */
export function variationAmong(
  knowledge: IntakeKnowledge,
  nutrient: string,
  profile: Profile
): IntakeVariation | undefined {
  const variation = variationFor(knowledge, nutrient, profile)
  const [diet] = knowledge.usualIntake.diets
    .filter((entry) => entry.nutrient === nutrient && profile.diet?.includes(entry.diet))
    .toSorted((a, b) => a.meanTimes - b.meanTimes)
  if (variation === undefined || diet === undefined) return variation
  const { meanTimes, spreadTimes } = diet
  return {
    mean: variation.mean * meanTimes,
    sdWithin: variation.sdWithin * meanTimes,
    sdBetween: variation.sdBetween * meanTimes * spreadTimes,
    logSdWithin: variation.logSdWithin,
    logSdBetween: variation.logSdBetween * spreadTimes
  }
}
