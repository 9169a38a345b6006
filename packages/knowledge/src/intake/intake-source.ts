import type {
  Adjustment,
  AssessmentSettings,
  Basis,
  EnergyKnowledge,
  IntakeGroup,
  IntakeVariation,
  LifeStage,
  ReferenceKind,
  ReferenceNutrient,
  RequirementSpread,
  Sourced,
  TableChoice
} from '@charley/engine'

interface Claim {
  readonly basis: Basis
  readonly sources: readonly string[]
}

export interface SourcedValue extends Claim {
  readonly value: number | null
}

export type SourcedValues = { readonly [K in ReferenceKind]?: SourcedValue }

/** `reference-intakes/<nutrient>.yaml`, once its schema was checked. */
export interface ReferenceSource
  extends Omit<ReferenceNutrient, 'values' | 'requirement' | 'adjustments'> {
  readonly requirement?: RequirementSpread & Claim & { readonly note?: string }
  readonly adjustments?: readonly (Adjustment & Claim & { readonly note?: string })[]
  readonly values: Readonly<Record<string, SourcedValues>>
}

export interface LifeStagesSource extends Claim {
  readonly lifeStages: readonly LifeStage[]
}

export interface EnergySource extends Claim, Omit<EnergyKnowledge, 'standardError'> {
  readonly standardError: Claim & { readonly kcal: EnergyKnowledge['standardError'] }
}

export interface IronSource {
  readonly risk: Claim & { readonly byClass: readonly number[] }
  readonly tables: Readonly<Record<string, Claim & { readonly mg: readonly number[] }>>
  readonly choices: readonly TableChoice[]
}

export interface UsualIntakeSource extends Claim {
  readonly logScaleAboveCv: Claim & { readonly value: number }
  readonly logOffsetShare: Claim & { readonly value: number }
  readonly groups: readonly IntakeGroup[]
  readonly nutrients: Readonly<
    Record<
      string,
      { readonly unit: string; readonly groups: Readonly<Record<string, IntakeVariation>> }
    >
  >
  readonly diets: readonly {
    readonly diet: string
    readonly nutrient: string
    readonly meanTimes: Sourced
    readonly spreadTimes: Sourced
  }[]
}

export type AssessmentSource = {
  readonly [K in keyof AssessmentSettings]: Claim & { readonly value: number }
}
