export { type AssessOptions, assess } from './assess.ts'
export { readProfile } from './check/read-profile.ts'
export { suggestMedicines } from './check/suggest-medicines.ts'
export { energyRequirement } from './diet/energy-requirement.ts'
export { probabilityInadequate, riskByTable } from './diet/probability-inadequate.ts'
export {
  type ReferenceIntake,
  type ReferenceIntakes,
  referenceIntakes
} from './diet/reference-intakes.ts'
export { type EatenFood, type NutrientTotal, sumNutrients } from './diet/sum-nutrients.ts'
export { usualIntake, variationFor } from './diet/usual-intake.ts'
export type * from './shared/assessment.ts'
export { holds, itemsIn } from './shared/evaluate-expression.ts'
export type { Evidence } from './shared/evidence.ts'
export type * from './shared/expression.ts'
export { fillIn } from './shared/fill-in.ts'
export type * from './shared/food-table.ts'
export type * from './shared/intake-knowledge.ts'
export { ISSUE_CODES, type Issue, type IssueCode } from './shared/issue.ts'
export type * from './shared/knowledge.ts'
export { LEVELS, type Level } from './shared/knowledge.ts'
export type * from './shared/person.ts'
export { ENGINE_VERSION } from './version.ts'
