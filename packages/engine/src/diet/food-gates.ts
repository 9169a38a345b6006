import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { FoodGate } from '../shared/food-ideas.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { LabWord } from '../shared/person.ts'

/**
 * The gates that apply to this person. "Not sure" counts like yes: naming a food to somebody it may harm is the worse
 * mistake.
 */
export function gatesFor(
  { medicines, triage }: Pick<Knowledge, 'medicines' | 'triage'>,
  gates: readonly FoodGate[],
  evidence: Evidence
): readonly FoodGate[] {
  const facts = factsOf(evidence, triage.definitions)
  const taken = new Set(evidence.medicines.map(({ id }) => id))
  const raised = new Set(
    medicines
      .filter(({ id }) => taken.has(id))
      .flatMap(({ effects }) => effects.filter(({ type }) => type === 'raises'))
      .flatMap(({ contributors }) => contributors)
  )
  return gates.filter(({ when, medicinesBehind, medicinesTaken }) => {
    if (!when && !medicinesBehind && !medicinesTaken) return true
    return (
      (when !== undefined && holds(when, facts, true)) ||
      (medicinesBehind !== undefined && raised.has(medicinesBehind.contributor)) ||
      (medicinesTaken ?? []).some(({ medicine }) => taken.has(medicine))
    )
  })
}

/** Results of any age count: kidneys that were weak two years ago are no reason to name more. */
function factsOf({ answers, profile, labs }: Evidence, definitions: Facts['definitions']): Facts {
  return {
    answers,
    profile,
    labs: new Map(
      labs.flatMap(({ analyte, value }) => (value === undefined ? [] : [[analyte, value]]))
    ),
    labWords: new Map<string, LabWord>(
      labs.flatMap(({ analyte, word }) => (word === undefined ? [] : [[analyte, word]]))
    ),
    definitions
  }
}
