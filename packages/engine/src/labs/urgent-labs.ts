import type { TriageReason } from '../shared/assessment.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Analyte, Band } from '../shared/lab-knowledge.ts'
import type { Level } from '../shared/triage-knowledge.ts'
import { bandFor } from './interpret-labs.ts'

/** How soon a result in a band wants somebody to look at it. */
const LEVEL_OF: Readonly<Record<Band['severity'], Level | undefined>> = {
  ok: undefined,
  info: undefined,
  routine: 'routine',
  prompt: 'within-2-weeks',
  same_day: 'same-day',
  emergency: 'emergency'
}

/**
 * What recent results ask for by themselves, so that the level of care is never lower than what is said beside a result.
 */
export function urgentLabs(knowledge: Knowledge, evidence: Evidence): TriageReason[] {
  const analytes = new Map(knowledge.analytes.map((analyte) => [analyte.id, analyte]))
  return evidence.labs.flatMap((lab) => {
    const analyte = analytes.get(lab.analyte)
    if (!analyte || lab.value === undefined || !lab.countsInTriage) return []
    const band = bandFor(analyte, evidence, lab.value)
    return band ? reasonFor(analyte, band) : []
  })
}

function reasonFor(analyte: Analyte, band: Band): TriageReason[] {
  const level = LEVEL_OF[band.severity]
  if (!level) return []
  return [
    {
      rule: `lab-band.${analyte.id}.${band.code}`,
      level,
      because: [],
      certainty: 'stated',
      action: band.text,
      why: analyte.name
    }
  ]
}
