import type { Analyte } from '../shared/knowledge.ts'

/** In the analyte's canonical unit; nothing where the unit is not one of the analyte's. */
export function toCanonical(analyte: Analyte, value: number, unit: string): number | undefined {
  const wanted = unitKey(unit)
  const known = analyte.units.find((candidate) => unitKey(candidate.unit) === wanted)
  return known && (value + (known.offset ?? 0)) * known.factor
}

/** One spelling for the many a laboratory uses: "µg/L", "mcg/l", "ug / L"; "10*9/L"; UCUM brackets. */
export function unitKey(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s[\]{}]/g, '')
    .replace(/[μµ]/g, 'u')
    .replace(/^mcg/, 'ug')
    .replace(/percent/, '%')
    .replace(/\/litre|\/liter/, '/l')
    .replace(/per/, '/')
    .replace(/1\.73m(2|\^2|²)/, '1.73m2')
}
