import type { AssessmentSettings } from '../shared/intake-knowledge.ts'
import type { IntakeVerdict, UpperLimitCheck } from '../shared/intake-report.ts'
import { againstAdequateIntake } from './adequate-intake.ts'
import type { ChanceOfTooLittle } from './chance-of-too-little.ts'
import { againstChronicDiseaseLimit } from './chronic-disease-limit.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import type { Span } from './supplement-amounts.ts'

/** What a verdict is made from. */
export interface Judged {
  readonly days: number
  readonly reference: ReferenceIntake | undefined
  readonly amount: Span
  readonly chance: ChanceOfTooLittle | null
  readonly upperLimit: UpperLimitCheck | null
  /** A supplement holds more of it, and nobody knows how much. */
  readonly isOpen: boolean
  /** The log probably misses food. */
  readonly isIncomplete: boolean
}

/** Too much comes first. Too little is only said where the whole range of the intake says so. */
export function intakeVerdict(settings: AssessmentSettings, judged: Judged): IntakeVerdict {
  const { days, reference, amount, chance, upperLimit } = judged
  if (upperLimit?.over) return 'above-ul'
  if (reference === undefined || days === 0) return 'cannot-tell'
  if (againstChronicDiseaseLimit(amount.low, reference.cdrr) === 'eat-less') return 'above-cdrr'
  if (chance !== null) return verdictOf(settings, chance, judged)
  if (reference.ear !== null || reference.ai === null) return 'cannot-tell'
  const logged = { mean: amount.low, days, sdWithin: 0 }
  return againstAdequateIntake(logged, reference.ai).verdict === 'low-concern'
    ? 'ai-low-concern'
    : 'ai-cannot-tell'
}

function verdictOf(
  { probablyTooLittleFrom, probablyEnoughBelow }: AssessmentSettings,
  { low, high }: ChanceOfTooLittle,
  { isIncomplete, isOpen }: Judged
): IntakeVerdict {
  if (high < probablyEnoughBelow) return 'probably-enough'
  if (isIncomplete || isOpen) return 'cannot-tell'
  if (low >= probablyTooLittleFrom) return 'probably-too-little'
  return low < probablyEnoughBelow && high >= probablyTooLittleFrom
    ? 'cannot-tell'
    : 'maybe-too-little'
}
