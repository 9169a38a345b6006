import { lifeStageOf } from '../diet/life-stage.ts'
import type { IntakeKnowledge, LifeStage, ReferenceNutrient } from '../shared/intake-knowledge.ts'
import type { LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { NutrientLimit } from '../shared/limits.ts'
import type { Profile } from '../shared/person.ts'

/**
 * The highest daily amount without likely harm, of each nutrient that has one, in the forms that count. Where age or sex
 * leaves the life stage open, the lowest that could hold.
 */
export function upperLimits(
  { upperLimit }: LimitKnowledge,
  intake: IntakeKnowledge,
  profile: Profile
): readonly NutrientLimit[] {
  const own = lifeStageOf(intake.lifeStages, profile)
  const stages = own ? [own] : possibleStages(intake.lifeStages, profile)
  return intake.nutrients.flatMap((nutrient) => {
    const max = lowest(nutrient, stages)
    return max === undefined
      ? []
      : {
          id: `${nutrient.id}.upper-limit`,
          text: own ? upperLimit.text : upperLimit.closedText,
          because: own ? ['profile.ageYears', 'profile.sex'] : [],
          closed: own === undefined,
          missing: own ? [] : ['profile.ageYears', 'profile.sex'],
          basis: upperLimit.basis,
          sources: upperLimit.sources,
          on: 'nutrient',
          kind: 'max',
          nutrient: nutrient.id,
          counts: nutrient.upperLimit.counts,
          of: 'total',
          min: null,
          max,
          unit: nutrient.upperLimit.unit
        }
  })
}

/** Without an age all of them: nobody said that it is an adult. */
function possibleStages(stages: readonly LifeStage[], { ageYears }: Profile): readonly LifeStage[] {
  if (ageYears === undefined) return stages
  return stages.filter(
    ({ fromYears, belowYears }) => ageYears >= fromYears && ageYears < (belowYears ?? Infinity)
  )
}

function lowest({ values }: ReferenceNutrient, stages: readonly LifeStage[]): number | undefined {
  const limits = stages.flatMap(({ id }) => values[id]?.ul ?? [])
  return limits.length === 0 ? undefined : Math.min(...limits)
}
