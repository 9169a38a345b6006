import type { IntakeReport, NutrientIntake } from '@charley/engine'
import { SAFETY } from './careful-person.test-data.ts'

interface Eaten {
  readonly amount?: number
  readonly high?: number
  readonly fromSupplements?: number
  readonly verdict?: NutrientIntake['verdict']
}

/** A food log of a person who gets a little of everything, but for what is said. */
export function intakeWith(eaten: Readonly<Record<string, Eaten>>): IntakeReport {
  return {
    days: 3,
    lifeStage: 'f_51_70',
    energy: null,
    notInTable: [],
    notCounted: [],
    issues: [],
    nutrients: SAFETY.intake.nutrients.map(({ id, name, unit }) => {
      const {
        amount = 1,
        high = amount,
        fromSupplements = 0,
        verdict = 'cannot-tell'
      } = eaten[id] ?? {}
      return {
        id,
        name,
        intake: { amount, low: amount, high, unit },
        fromFood: amount - fromSupplements,
        fromSupplements,
        unknownShare: 0,
        ear: null,
        rda: null,
        ai: null,
        ul: null,
        cdrr: null,
        upperLimit: null,
        probabilityInadequate: null,
        probabilityRange: null,
        verdict,
        statement: '',
        top: []
      }
    })
  }
}
