import type { MedicineToAskAbout } from '../shared/assessment.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { Knowledge } from '../shared/knowledge.ts'

/** What the person takes that can bear on legs, with the question to put to the prescriber; strongest evidence first. */
export function medicinesToAskAbout(
  knowledge: Knowledge,
  evidence: Evidence
): MedicineToAskAbout[] {
  const taken = new Map(evidence.medicines.map((medicine) => [medicine.id, medicine.given]))
  return [...knowledge.medicines, ...knowledge.substances]
    .filter((medicine) => taken.has(medicine.id) && medicine.effects.length > 0)
    .map((medicine) => ({
      strongest: medicine.effects.map((effect) => effect.strength).sort()[0] ?? 'D',
      entry: {
        id: medicine.id,
        name: taken.get(medicine.id) ?? medicine.name,
        effects: medicine.effects.map((effect) => effect.text),
        ask: medicine.ask
      }
    }))
    .sort((a, b) => a.strongest.localeCompare(b.strongest))
    .map(({ entry }) => entry)
}
