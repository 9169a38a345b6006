import type {
  ActivityLevel,
  AssessmentSettings,
  EnergyKnowledge
} from '../shared/intake-knowledge.ts'
import type { EnergyCheck } from '../shared/intake-report.ts'
import type { Profile } from '../shared/person.ts'
import { type EnergyInPregnancy, energyRequirement } from './energy-requirement.ts'

interface EnergySettings {
  readonly energy: EnergyKnowledge
  readonly assessment: AssessmentSettings
}

const ACTIVITIES: readonly ActivityLevel[] = ['inactive', 'low-active', 'active', 'very-active']

/** Logged kcal a day held against the requirement; null where that needs something that is not known. */
export function checkEnergy(
  { energy, assessment }: EnergySettings,
  profile: Profile,
  logged: number | null
): EnergyCheck | null {
  const requirement = requirementOf(energy, profile)
  if (logged === null || requirement === undefined) return null
  const underReported = logged < assessment.incompleteBelow * requirement
  return { logged, requirement, underReported }
}

function requirementOf(energy: EnergyKnowledge, profile: Profile): number | undefined {
  const { sex, ageYears, heightCm, weightKg, pregnancy } = profile
  if (sex === undefined || sex === 'unspecified') return undefined
  if (ageYears === undefined || heightCm === undefined || weightKg === undefined) return undefined
  // The energy of milk depends on the months since the birth, which nobody asked.
  if (pregnancy === 'lactating') return undefined
  if (pregnancy === 'pregnant' && !profile.trimester) return undefined
  const activity = ACTIVITIES.find((level) => level === profile.activity)
  return energyRequirement(energy, {
    ...{ sex, ageYears, heightCm, weightKg },
    ...(activity && { activity }),
    ...inPregnancy(profile)
  })?.kcal
}

function inPregnancy({ pregnancy, trimester }: Profile): { pregnancy?: EnergyInPregnancy } {
  return pregnancy === 'pregnant' && trimester ? { pregnancy: { trimester } } : {}
}
