import type { LifeStage } from '../shared/intake-knowledge.ts'
import type { Profile } from '../shared/person.ts'

/**
 * The life stage whose reference values hold; undefined where age or sex leaves it open. Pregnancy and breastfeeding
 * below or above the printed ages take the nearest printed stage.
 */
export function lifeStageOf(
  lifeStages: readonly LifeStage[],
  profile: Profile
): LifeStage | undefined {
  const { ageYears } = profile
  if (ageYears === undefined) return undefined
  const own = lifeStages.filter((stage) => isFor(stage, profile))
  const fitting = own.find((stage) => covers(stage, ageYears))
  if (fitting || reproductiveStage(profile) === undefined) return fitting
  return own.toSorted((a, b) => distance(a, ageYears) - distance(b, ageYears))[0]
}

function isFor(stage: LifeStage, profile: Profile): boolean {
  const reproductive = reproductiveStage(profile)
  if (reproductive !== undefined) return stage.stage === reproductive
  if (stage.stage === 'pregnancy' || stage.stage === 'lactation') return false
  return stage.sex === 'any' || stage.sex === profile.sex
}

function reproductiveStage({ pregnancy, sex }: Profile): 'pregnancy' | 'lactation' | undefined {
  if (sex === 'male') return undefined
  if (pregnancy === 'pregnant') return 'pregnancy'
  return pregnancy === 'lactating' ? 'lactation' : undefined
}

function covers({ fromYears, belowYears }: LifeStage, ageYears: number): boolean {
  return ageYears >= fromYears && ageYears < (belowYears ?? Number.POSITIVE_INFINITY)
}

function distance({ fromYears, belowYears }: LifeStage, ageYears: number): number {
  return ageYears < fromYears ? fromYears - ageYears : ageYears - (belowYears ?? ageYears)
}
