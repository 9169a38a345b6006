import { factorIn } from './factor-in.ts'

/** The pound is 0.45359237 kg by definition, the stone fourteen of them. */
const KG_PER_LB = 0.45359237

const KILOGRAMS: Readonly<Record<string, number>> = {
  kg: 1,
  kilograms: 1,
  g: 0.001,
  grams: 0.001,
  lb: KG_PER_LB,
  lbs: KG_PER_LB,
  pounds: KG_PER_LB,
  st: 14 * KG_PER_LB
}

/** What a body weight in some unit is multiplied by for kilograms. */
export function weightFactor(unit: string): number | undefined {
  return factorIn(KILOGRAMS, unit.trim().toLowerCase())
}
