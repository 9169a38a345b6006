/**
 * Something about the person's input that could not be used as it stood. Issues are returned, never thrown; the
 * sentence a person reads is made at the edge from `code` and `params`.
 */
export interface Issue {
  readonly code: IssueCode
  /** Where in the input, as a dotted path: `profile.ageYears`, `labs.0.unit`. */
  readonly path: string
  /** `error`: this part was not used. `warning`: it was used, but look at it again. */
  readonly severity: 'error' | 'warning'
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Every code there is; docs/reference/issues.md explains each, and a test keeps the two equal. */
export const ISSUE_CODES = [
  'person.not-an-object',
  'person.unknown-field',
  'person.too-large',
  'profile.age-missing',
  'profile.age-invalid',
  'profile.age-out-of-range',
  'profile.sex-invalid',
  'profile.pregnancy-invalid',
  'profile.pregnancy-contradicts-sex',
  'profile.number-out-of-range',
  'profile.value-invalid',
  'profile.outside-intended-use',
  'answer.unknown-item',
  'answer.retired-item',
  'answer.invalid',
  'answer.out-of-range',
  'answer.unknown-option',
  'answer.set-aside',
  'medicine.unknown',
  'medicine.ambiguous',
  'medicine.spelling-assumed',
  'medicine.invalid',
  'supplement.unknown',
  'supplement.invalid',
  'supplement.form-unknown',
  'supplement.form-needed',
  'supplement.basis-missing',
  'supplement.amount-missing',
  'supplement.unit-needed',
  'supplement.contents-unknown',
  'lab.unknown-analyte',
  'lab.unknown-unit',
  'lab.unit-missing',
  'lab.value-invalid',
  'lab.value-impossible',
  'lab.value-unlikely',
  'lab.word-invalid',
  'lab.date-invalid',
  'lab.date-in-future',
  'lab.stale',
  'lab.duplicate',
  'food-log.not-read',
  'food-log.invalid',
  'food-log.unknown-food',
  'food-log.date-invalid',
  'food-log.grams-invalid',
  'food-log.meal-invalid',
  'food-log.nutrients-invalid',
  'food-log.supplement-not-food',
  'food-log.beside-summary',
  'food-log.too-little-energy',
  'record.field-invalid',
  'record.field-unknown',
  'wish.invalid',
  'wish.unknown-food',
  'wish.changes-invalid',
  'wish.pin-not-kept',
  'plan.diet-not-known'
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/** Several readers of the same part say the same about it. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()]
}

export function errorAt(path: string, code: IssueCode, params: Issue['params'] = {}): Issue {
  return { code, path, severity: 'error', params }
}

export function warningAt(path: string, code: IssueCode, params: Issue['params'] = {}): Issue {
  return { code, path, severity: 'warning', params }
}
