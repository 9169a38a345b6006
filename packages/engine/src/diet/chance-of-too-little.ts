import type { IntakeKnowledge } from '../shared/intake-knowledge.ts'
import type { Profile } from '../shared/person.ts'
import { probabilityInadequate, type TableSituation } from './probability-inadequate.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import type { DailyAmounts } from './sum-by-day.ts'
import type { SupplementAmounts } from './supplement-amounts.ts'
import { usualIntake } from './usual-intake.ts'
import { variationAmong } from './variation-among.ts'

/** Chance that the usual intake is below this person's requirement. */
export interface ChanceOfTooLittle {
  readonly probability: number
  /** At the upper end of the intake. */
  readonly low: number
  /** At the lower end of the intake. */
  readonly high: number
}

export interface Eaten {
  readonly food: DailyAmounts
  readonly supplements: SupplementAmounts
}

/** Null where the reference values allow none, or nobody measured how such intakes vary, or nothing is logged. */
export function chanceOfTooLittle(
  intake: IntakeKnowledge,
  { profile, reference, situation }: Needs,
  { food, supplements }: Eaten
): ChanceOfTooLittle | null {
  const variation = variationAmong(intake, reference.id, profile)
  if (variation === undefined || food.known.length === 0) return null
  const chancesAt = (amounts: Float64Array, everyDay: number): readonly number[] => {
    const usual = usualIntake(intake.usualIntake, variation, { amounts: [...amounts], everyDay })
    const found = probabilityInadequate(reference, usual, { tables: intake.iron, situation })
    if (found === null) return []
    const { probability, withOtherSpread = probability } = found
    return [probability, withOtherSpread]
  }
  const [probability, ...others] = chancesAt(food.usual, supplements.intake.usual)
  if (probability === undefined) return null
  const all = [
    probability,
    ...others,
    ...chancesAt(food.known, supplements.intake.low),
    ...chancesAt(food.high, supplements.intake.high)
  ]
  const low = supplements.isOpen ? 0 : Math.min(...all)
  return { probability, low, high: Math.max(...all) }
}

export interface Needs {
  readonly profile: Profile
  readonly reference: ReferenceIntake
  readonly situation: TableSituation
}
