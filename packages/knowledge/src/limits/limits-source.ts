import type {
  Expression,
  FoodRule,
  GroupMember,
  LimitKnowledge,
  LimitRule,
  SupplementAdvice,
  SupplementWords
} from '@charley/engine'

/** `knowledge/plan/`, once its schemas were checked. The files are what the engine reads. */
export interface LimitsSource {
  readonly rules: readonly LimitRule[]
  readonly definitions: Readonly<Record<string, Expression>>
  readonly medicineGroups: Readonly<Record<string, readonly GroupMember[]>>
  readonly diets: readonly FoodRule[]
  readonly allergies: readonly FoodRule[]
  readonly texts: Pick<LimitKnowledge, 'upperLimit' | 'otherAllergy'>
  readonly supplements: readonly SupplementAdvice[]
  readonly words: SupplementWords
}
