import type { NutrientIntake } from '@charley/engine'
import { words } from '../words/words.ts'

interface Mark {
  /** What lies below the mark: too little for half of people, or nobody can tell. */
  readonly below: 'below' | 'open'
  readonly amount: number
  readonly label: (amount: string) => string
}

export interface BarScale {
  /** Where an amount lies, as CSS: `62.5%`. */
  readonly at: (amount: number) => string
  /** What divides "below" from the rest: the EAR, else the AI, else where eating less is better. */
  readonly line: Mark
  /** The RDA. */
  readonly aim?: number
  /** A limit that the whole intake is held against, where it is near enough to be drawn. */
  readonly limit?: Omit<Mark, 'below'>
}

/** Room to the right of the last mark, for its label. */
const HEADROOM = 1.3
/** A limit farther off would squeeze everything else. */
const LIMIT_NEAR = 2

/** The marks of a nutrient's bar; undefined where there is nothing to hold an amount against. */
export function barScale(nutrient: NutrientIntake): BarScale | undefined {
  const { ear, rda, intake } = nutrient
  const line = lineOf(nutrient)
  if (line === undefined) return undefined
  const limit = limitOf(nutrient)
  const aim = ear === null ? null : rda
  const reach = Math.max(intake.high * 1.05, line.amount * HEADROOM, (aim ?? 0) * HEADROOM)
  const near = limit !== undefined && limit.amount <= reach * LIMIT_NEAR ? limit : undefined
  const end = Math.max(reach, (near?.amount ?? 0) * 1.03)
  return {
    at: (amount) => `${Math.min(100, (amount / end) * 100).toFixed(1)}%`,
    line,
    ...(aim === null ? {} : { aim }),
    ...(near === undefined || near.amount === line.amount ? {} : { limit: near })
  }
}

function lineOf({ ear, ai, cdrr }: NutrientIntake): Mark | undefined {
  const { need, adequate, lessAbove } = words.targets.bar
  if (ear !== null) return { below: 'below', amount: ear, label: need }
  if (ai !== null) return { below: 'open', amount: ai, label: adequate }
  return cdrr === null ? undefined : { below: 'open', amount: cdrr, label: lessAbove }
}

/** A limit on supplements alone has no place on a bar of the whole intake. */
function limitOf({ ul, cdrr, upperLimit }: NutrientIntake): BarScale['limit'] {
  const { limit, lessAbove } = words.targets.bar
  if (cdrr !== null) return { amount: cdrr, label: lessAbove }
  if (ul === null || upperLimit?.counts !== 'total') return undefined
  return { amount: ul, label: limit }
}
