import type { Expression } from '@charley/engine'

/**
 * For the test that holds the knowledge to the dossier it was made from: every number and rule of the dossier under a
 * name of its own.
 */
export type Facts = Record<string, unknown>

interface Range {
  readonly low: number
  readonly high: number
  readonly basis: string
  readonly grade?: string
}
type Probability = Range & { readonly p: number }
type Effect = Range & { readonly effect: number }

interface GivenItem {
  readonly id: string
  readonly answer: {
    readonly type: string
    readonly options?: readonly (string | { id: string })[]
  }
  readonly applies_if?: Expression
  readonly background?: number | null
  readonly background_range?: readonly number[]
  readonly background_basis?: string
  readonly background_by?: Record<string, Record<string, { p: number; n: number }>>
  readonly reportSensitivity?: number
  readonly compound?: { readonly parts: readonly object[] }
  readonly lab?: GivenLab
}

interface GivenLab {
  readonly analyte: string | null
  readonly op: string | null
  readonly value: unknown
  readonly word: string
  readonly borderline?: readonly number[]
  readonly marked?: Record<string, unknown>
}

interface GivenContributor {
  readonly id: string
  readonly kind: string
  readonly grade: string
  readonly prevalence: {
    readonly presenters: Probability
    readonly general_population: { readonly p: number | null; readonly basis: string }
    readonly age_odds_multiplier: object
    readonly sex_odds_multiplier: object
  }
  readonly gate: {
    readonly p_if_yes: Record<string, Probability>
    readonly p_if_all_no: number
  } | null
  readonly complaintGate?: { readonly needs: string; readonly ifAbsentOddsMultiplier: number }
  readonly risk_factors: readonly (Effect & { item: string; byDuration?: { bands: object } })[]
  readonly findings: readonly (Probability & { item: string; link: number; requiresAny?: object })[]
  readonly shelf?: object
}

export interface GivenNetwork {
  readonly vocabulary: readonly GivenItem[]
  readonly contributors: readonly GivenContributor[]
  readonly coupling: {
    readonly links: readonly (Effect & { parent: string; child: string; reference: number })[]
  }
  readonly implies: readonly object[]
  readonly derive: readonly object[]
  readonly mutes: readonly { readonly when: object; readonly mute: object }[]
}

export interface GivenTriage {
  readonly rules: readonly {
    readonly id: string
    readonly level: string
    readonly unsure: string
    readonly stage?: string
    readonly basis: string
    readonly when: Expression
  }[]
  readonly definitions: Record<string, Expression>
  readonly askFirst: readonly string[]
  readonly wells: { readonly items: readonly object[] }
}

export function networkFacts(given: GivenNetwork): Facts {
  return {
    implications: given.implies,
    derivations: given.derive,
    mutes: given.mutes.map(({ when, mute }) => ({ when, mute })),
    ...Object.assign({}, ...given.vocabulary.map(itemFacts)),
    ...Object.assign({}, ...given.contributors.map(contributorFacts)),
    ...Object.fromEntries(
      given.coupling.links.map((link) => [
        `coupling.${link.parent}.${link.child}`,
        [...ofEffect(link), link.reference]
      ])
    )
  }
}

export function triageFacts(given: GivenTriage): Facts {
  const rules = given.rules.map((rule) => [
    `rules.${rule.id}`,
    [
      hyphened(rule.level),
      rule.unsure,
      rule.stage && hyphened(rule.stage),
      firstWord(rule.basis),
      rule.when
    ]
  ])
  return {
    askFirst: given.askFirst,
    wells: given.wells.items,
    ...Object.fromEntries(rules),
    ...prefixed('definitions', given.definitions)
  }
}

function itemFacts(item: GivenItem): Facts {
  const { id, background, background_range: range, background_by: by } = item
  const people = by && mapCells(by, (cell) => cell.n)
  return {
    [`items.${id}.answer`]: [item.answer.type, item.answer.options?.map(optionId)],
    [`items.${id}.appliesIf`]: item.applies_if,
    [`items.${id}.background`]:
      typeof background === 'number'
        ? [background, ...(range ?? []), item.background_basis]
        : undefined,
    [`items.${id}.backgroundRange`]: typeof background === 'number' ? undefined : range,
    [`items.${id}.backgroundBy`]: by && mapCells(by, (cell) => cell.p),
    [`items.${id}.backgroundPeople`]: people,
    [`items.${id}.reportSensitivity`]: item.reportSensitivity,
    [`items.${id}.compound`]: item.compound?.parts,
    [`items.${id}.lab`]: item.lab && labFacts(item.lab)
  }
}

function labFacts({ analyte, op, value, word, borderline, marked }: GivenLab): unknown[] {
  const beyond = marked && [marked.op, marked.value, marked.leak, marked.pFactor, marked.basis]
  return [analyte, op ?? 'lt', value, word, borderline, beyond]
}

function contributorFacts(given: GivenContributor): Facts {
  const { id, prevalence, gate, complaintGate } = given
  const population = prevalence.general_population
  const facts: Facts = {
    kind: given.kind,
    grade: given.grade,
    prior: ofProbability(prevalence.presenters),
    population: [population.p, firstWord(population.basis)],
    ageOdds: prevalence.age_odds_multiplier,
    sexOdds: prevalence.sex_odds_multiplier,
    gateIfAllNo: gate?.p_if_all_no,
    complaintGate: complaintGate && [complaintGate.needs, complaintGate.ifAbsentOddsMultiplier],
    shelf: given.shelf
  }
  for (const [item, prior] of Object.entries(gate?.p_if_yes ?? {})) {
    facts[`gate.${item}`] = ofProbability(prior)
  }
  for (const risk of given.risk_factors) {
    facts[`risks.${risk.item}`] = [...ofEffect(risk), risk.byDuration?.bands]
  }
  for (const finding of given.findings) {
    const { item, link, requiresAny } = finding
    facts[`findings.${item}`] = [...ofProbability(finding), link, requiresAny]
  }
  return prefixed(`contributors.${id}`, facts)
}

export function prefixed(prefix: string, facts: object): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [`${prefix}.${name}`, fact])
  )
}

function ofProbability({ p, low, high, basis, grade }: Probability): unknown[] {
  return [p, low, high, firstWord(basis), grade]
}

function ofEffect({ effect, low, high, basis, grade }: Effect): unknown[] {
  return [effect, low, high, firstWord(basis), grade]
}

function optionId(option: string | { readonly id: string }): string {
  return typeof option === 'string' ? option : option.id
}

function mapCells<T>(
  by: Record<string, Record<string, T>>,
  read: (cell: T) => number
): Record<string, Record<string, number>> {
  const row = (cells: Record<string, T>) =>
    Object.fromEntries(Object.entries(cells).map(([band, cell]) => [band, read(cell)]))
  return Object.fromEntries(Object.entries(by).map(([sex, cells]) => [sex, row(cells)]))
}

function hyphened(text: string): string {
  return text.replaceAll('_', '-')
}

/** "verified in v1" and "verified" are one word. */
function firstWord(basis: string): string {
  return basis.split(' ')[0] ?? basis
}
