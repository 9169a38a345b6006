import type { Contributor, ReportingRules } from '../shared/contributor-knowledge.ts'

/** Too much vitamin B6 and lost fluid are of the nutrient kind, but nothing is lacking there. */
export function isDeficiency(rules: ReportingRules, contributor: Contributor | undefined): boolean {
  if (!contributor) return false
  const { kinds, except } = rules.deficiencyGuard
  return kinds.includes(contributor.kind) && !except.includes(contributor.id)
}
