import type {
  Expression,
  FoodRule,
  GroupMember,
  LimitKnowledge,
  LimitRule,
  ProductForm,
  SupplementAdvice,
  SupplementWords
} from '@charley/engine'

/** The share of the element in a form stands with the supplement. */
export interface AdviceSource extends Omit<SupplementAdvice, 'forms'> {
  readonly forms: readonly Omit<ProductForm, 'elementalShare'>[]
}

/** `knowledge/plan/`, once its schemas were checked. Beside the shares, the files are what the engine reads. */
export interface LimitsSource {
  readonly rules: readonly LimitRule[]
  readonly definitions: Readonly<Record<string, Expression>>
  readonly medicineGroups: Readonly<Record<string, readonly GroupMember[]>>
  readonly diets: readonly FoodRule[]
  readonly allergies: readonly FoodRule[]
  readonly texts: Pick<LimitKnowledge, 'upperLimit' | 'otherAllergy' | 'pairings'>
  readonly supplements: readonly AdviceSource[]
  readonly words: SupplementWords
}
