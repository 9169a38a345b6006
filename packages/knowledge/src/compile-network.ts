import type { Contributor, FindingLink, Item, RiskFactor, Sourced } from '@charley/engine'
import { linkStrength } from './link-strength.ts'
import { pick } from './pick.ts'
import type { ContributorSource, FindingSource, ItemSource, RiskSource } from './source-types.ts'

const ITEM_FIELDS = [
  'id',
  'group',
  'role',
  'answer',
  'question',
  'label',
  'help',
  'appliesIf',
  'backgroundBy',
  'lowIntakeOf',
  'burden'
] as const

export function compileItem(source: ItemSource): Item {
  return {
    ...pick(source, ITEM_FIELDS),
    ...(source.background && { background: compileSourced(source.background) }),
    ...(source.compound && { compound: pick(source.compound, ['parts', 'basis', 'sources']) }),
    ...(source.lab && {
      lab: pick(source.lab, ['analyte', 'op', 'value', 'word', 'borderline', 'marked'])
    })
  }
}

const CONTRIBUTOR_FIELDS = [
  'id',
  'name',
  'kind',
  'grade',
  'summary',
  'ageOdds',
  'sexOdds',
  'family',
  'shelf',
  'wouldSettle',
  'relief',
  'nutrient'
] as const

export function compileContributor(
  source: ContributorSource,
  items: ReadonlyMap<string, ItemSource>
): Contributor {
  return {
    ...pick(source, CONTRIBUTOR_FIELDS),
    prior: compileSourced(source.prior),
    ...(source.gate && { gate: pick(source.gate, ['ifYes', 'ifAllNo', 'alsoStatedBy']) }),
    ...(source.complaintGate && {
      complaintGate: pick(source.complaintGate, ['needs', 'ifAbsentOddsMultiplier', 'basis'])
    }),
    risks: source.risks.map(compileRisk),
    findings: source.findings.map((finding) => compileFinding(finding, items.get(finding.item)))
  }
}

export function compileSourced(source: Sourced): Sourced {
  return pick(source, ['value', 'low', 'high', 'basis', 'grade', 'sources'])
}

function compileRisk(source: RiskSource): RiskFactor {
  return {
    item: source.item,
    effect: compileSourced(source.effect),
    ...(source.byDuration && { byDuration: pick(source.byDuration, ['item', 'bands', 'basis']) })
  }
}

function compileFinding(source: FindingSource, item: ItemSource | undefined): FindingLink {
  const leak = item?.background?.value ?? 0
  return {
    item: source.item,
    p: compileSourced(source.p),
    link: linkStrength(source.p.value, leak, item?.reportSensitivity?.value),
    ...(source.requiresAny && { requiresAny: source.requiresAny })
  }
}
