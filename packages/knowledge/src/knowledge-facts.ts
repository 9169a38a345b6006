import type { Contributor, Knowledge, Sourced } from '@charley/engine'
import { type Facts, prefixed } from './evidence-facts.ts'
import type { ContributorPage, ItemPage, Library } from './library.ts'

/** For the test that holds the knowledge to its dossier: our numbers and rules, under the names of `evidence-facts`. */
export function knowledgeFacts(knowledge: Knowledge, library: Library): Facts {
  const pages = new Map(library.contributors.map((page) => [page.id, page]))
  return {
    implications: knowledge.implications,
    derivations: knowledge.derivations,
    mutes: knowledge.mutes,
    askFirst: knowledge.triage.askFirst,
    wells: knowledge.triage.wells.items,
    ...prefixed('definitions', knowledge.triage.definitions),
    ...Object.fromEntries(
      knowledge.triage.rules.map(({ id, level, unsure, stage, basis, when }) => [
        `rules.${id}`,
        [level, unsure, stage, basis, when]
      ])
    ),
    ...Object.fromEntries(
      knowledge.coupling.map(({ parent, child, effect, reference }) => [
        `coupling.${parent}.${child}`,
        [...ofSourced(effect), reference]
      ])
    ),
    ...Object.assign({}, ...library.items.map(itemFacts)),
    ...Object.assign(
      {},
      ...knowledge.contributors.map((contributor) =>
        contributorFacts(contributor, pages.get(contributor.id))
      )
    )
  }
}

function itemFacts(item: ItemPage): Facts {
  const { answer, background, lab } = item
  const marked = lab?.marked
  const beyond = marked && [marked.op, marked.value, marked.leak, marked.pFactor, marked.basis]
  const options = answer.type === 'choice' ? answer.options.map((option) => option.id) : undefined
  return prefixed(`items.${item.id}`, {
    answer: [answer.type, options],
    appliesIf: item.appliesIf,
    background: background && [background.value, background.low, background.high, background.basis],
    backgroundRange: item.backgroundRange,
    backgroundBy: item.backgroundBy,
    backgroundPeople: item.backgroundPeople,
    reportSensitivity: item.reportSensitivity?.value,
    compound: item.compound?.parts,
    lab: lab && [lab.analyte, lab.op, lab.value, lab.word, lab.borderline, beyond]
  })
}

function contributorFacts(contributor: Contributor, page: ContributorPage | undefined): Facts {
  const { gate, complaintGate } = contributor
  const facts: Facts = {
    kind: contributor.kind,
    grade: contributor.grade,
    prior: ofSourced(contributor.prior),
    population: page && [page.population.value, page.population.basis],
    ageOdds: contributor.ageOdds,
    sexOdds: contributor.sexOdds,
    gateIfAllNo: gate?.ifAllNo,
    complaintGate: complaintGate && [complaintGate.needs, complaintGate.ifAbsentOddsMultiplier],
    shelf: contributor.shelf
  }
  for (const [item, prior] of Object.entries(gate?.ifYes ?? {})) {
    facts[`gate.${item}`] = ofSourced(prior)
  }
  for (const risk of contributor.risks) {
    facts[`risks.${risk.item}`] = [...ofSourced(risk.effect), risk.byDuration?.bands]
  }
  for (const { item, p, link, requiresAny } of contributor.findings) {
    facts[`findings.${item}`] = [...ofSourced(p), link, requiresAny]
  }
  return prefixed(`contributors.${contributor.id}`, facts)
}

function ofSourced({ value, low, high, basis, grade }: Sourced): unknown[] {
  return [value, low, high, basis, grade]
}
