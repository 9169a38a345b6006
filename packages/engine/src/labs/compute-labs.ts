import type { LabValue } from '../shared/evidence.ts'
import type { Profile } from '../shared/person.ts'

/**
 * Results that follow from others by a published formula, where none was reported that counts as much: an old report
 * does not stand in the way of what this week's numbers say.
 * @param labs oldest first.
 */
export function computeLabs(labs: readonly LabValue[], profile: Profile): LabValue[] {
  const newest = new Map(
    labs.filter((lab) => lab.value !== undefined).map((lab) => [lab.analyte, lab])
  )
  const computed = [
    adjustCalcium(newest.get('calcium_total'), newest.get('albumin')),
    estimateGfr(newest.get('creatinine'), profile),
    saturate(newest.get('iron_serum'), newest.get('tibc'))
  ]
  return computed
    .filter((lab) => lab !== undefined)
    .filter((lab) => !labs.some((reported) => countsAsMuch(reported, lab)))
}

function countsAsMuch(reported: LabValue, computed: LabValue): boolean {
  return (
    reported.analyte === computed.analyte &&
    (reported.countsInRanking || !computed.countsInRanking) &&
    (reported.countsInTriage || !computed.countsInTriage)
  )
}

/** Calcium adjusted for albumin, mmol/L: total + 0.02 x (40 - albumin g/L). Holds for albumin of 20 to 50 g/L only. */
function adjustCalcium(calcium?: LabValue, albumin?: LabValue): LabValue | undefined {
  const grams = albumin?.value ?? 0
  if (!calcium || !albumin || grams < 20 || grams > 50) return undefined
  return combine('calcium_adjusted', (calcium.value ?? 0) + 0.02 * (40 - grams), [calcium, albumin])
}

/**
 * Estimated glomerular filtration rate, mL/min/1.73 m2, CKD-EPI 2021 without race: adults who are not pregnant.
 * Inker LA et al., N Engl J Med 2021;385:1737-1749, doi:10.1056/NEJMoa2102953. Creatinine comes in umol/L.
 */
function estimateGfr(creatinine: LabValue | undefined, profile: Profile): LabValue | undefined {
  const { ageYears, sex, pregnancy } = profile
  if (!creatinine) return undefined
  if (ageYears === undefined || ageYears < 18 || pregnancy === 'pregnant') return undefined
  if (sex !== 'female' && sex !== 'male') return undefined
  const female = sex === 'female'
  const ratio = (creatinine.value ?? 0) / 88.4 / (female ? 0.7 : 0.9)
  const rate =
    142 *
    Math.min(ratio, 1) ** (female ? -0.241 : -0.302) *
    Math.max(ratio, 1) ** -1.2 *
    0.9938 ** ageYears *
    (female ? 1.012 : 1)
  return combine('egfr', Math.round(rate), [creatinine])
}

/** Transferrin saturation in percent: iron over total iron-binding capacity, both umol/L. */
function saturate(iron?: LabValue, tibc?: LabValue): LabValue | undefined {
  const capacity = tibc?.value ?? 0
  return iron && tibc && capacity > 0
    ? combine('tsat', (100 * (iron.value ?? 0)) / capacity, [iron, tibc])
    : undefined
}

function combine(analyte: string, value: number, from: readonly LabValue[]): LabValue {
  return {
    analyte,
    value,
    given: from.map((lab) => lab.given).join('; '),
    countsInRanking: from.every((lab) => lab.countsInRanking),
    countsInTriage: from.every((lab) => lab.countsInTriage),
    computedFrom: from.map((lab) => lab.analyte)
  }
}
