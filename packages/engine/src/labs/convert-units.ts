import type { Analyte } from '../shared/lab-knowledge.ts'
import { unitKey } from '../shared/unit-key.ts'

/** In the analyte's canonical unit; nothing where the unit is not one of the analyte's. */
export function toCanonical(analyte: Analyte, value: number, unit: string): number | undefined {
  const wanted = unitKey(unit)
  const known = analyte.units.find((candidate) => unitKey(candidate.unit) === wanted)
  return known && (value + (known.offset ?? 0)) * known.factor
}
