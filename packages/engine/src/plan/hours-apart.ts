import type { Evidence } from '../shared/evidence.ts'
import type { LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { HoursApart } from '../shared/limits.ts'
import { medicinesIn } from './risk-facts.ts'

/** Every medicine of this person that a supplement has to keep its distance from. */
export function hoursApart(knowledge: LimitKnowledge, evidence: Evidence): readonly HoursApart[] {
  return knowledge.supplements.flatMap(({ id, interactions }) =>
    interactions.flatMap(({ group, text, hours, hoursBasis, basis, sources }) =>
      hours === undefined
        ? []
        : medicinesIn(knowledge, group, evidence).map((medicine) => ({
            supplement: id,
            medicine,
            supplementFirst: hours.supplementFirst,
            medicineFirst: hours.medicineFirst,
            text,
            basis: hoursBasis ?? basis,
            sources
          }))
    )
  )
}
