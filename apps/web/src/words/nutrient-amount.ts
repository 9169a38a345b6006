import { type NutrientIntake, unitsOfVitaminD } from '@charley/engine'
import { roundedText } from '../food/amount-text.ts'
import { words } from './words.ts'

/** `320 mg`, also of `mg/d`: that an amount is for a day is said once for all. */
export function withUnit(amount: number, unit: string): string {
  return `${roundedText(amount)} ${unit.replace('/d', '')}`
}

/**
 * What somebody gets: one figure, or from where to where it may lie. Never the low end alone. What a weight is counted
 * as (µg DFE) stands in the table.
 */
export function intakeText({ id, intake }: Pick<NutrientIntake, 'id' | 'intake'>): string {
  const { low, high } = intake
  const unit = intake.unit.split(/[ /]/)[0] ?? ''
  const text = isRange(intake)
    ? words.targets.fromTo(roundedText(low), roundedText(high), unit)
    : withUnit(high, unit)
  if (id !== 'vitamin_d') return text
  const units = isRange(intake)
    ? `${roundedText(unitsOfVitaminD(low))}–${roundedText(unitsOfVitaminD(high))}`
    : roundedText(unitsOfVitaminD(high))
  return `${text} ${words.targets.internationalUnits(units)}`
}

/** The unknown part is large enough to be seen. */
export function isRange({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return roundedText(low) !== roundedText(high)
}
