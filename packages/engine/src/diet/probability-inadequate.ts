import { bug } from '../shared/bug.ts'
import type { RequirementTables, TableChoice } from '../shared/intake-knowledge.ts'
import { normalDensity, normalShareBelow } from '../shared/normal-distribution.ts'
import type { ReferenceIntake } from './reference-intakes.ts'
import { intakeAt, type UsualIntake } from './usual-intake.ts'

/** What decides between tables for the same life stage; left out where not known. */
export type TableSituation = Pick<TableChoice, 'periods' | 'contraceptivePill'> & {
  readonly lifeStage: string
}

export interface Inadequacy {
  readonly probability: number
  /** The same with the other figure for the spread of the requirement, where nobody published one. */
  readonly withOtherSpread?: number
}

/** Chance that an intake per day is below what a person needs. */
type Risk = (intake: number) => number

const STEPS = 240
const WIDEST = 6

/**
 * Probability that the usual intake is below this person's requirement. Null where the reference values allow none:
 * without an EAR (AI only), or where no table was published for the life stage.
 */
export function probabilityInadequate(
  reference: ReferenceIntake,
  usual: UsualIntake,
  { tables, situation }: { tables: RequirementTables; situation: TableSituation }
): Inadequacy | null {
  const { ear, requirement } = reference
  if (ear === null || requirement === undefined) return null
  if (requirement.distribution === 'table') {
    const amounts = tableFor(tables, situation)
    if (amounts === undefined) return null
    const scaled = amounts.map((amount) => amount * reference.requirementFactor)
    return { probability: averageRisk((intake) => riskByTable(tables, scaled, intake), usual) }
  }
  const { distribution, cv = bug(`${reference.id} has no spread`), otherCv } = requirement
  const spread = { ear, isLog: distribution === 'lognormal' }
  const probability = withSpread({ ...spread, cv }, usual)
  if (otherCv === undefined) return { probability }
  return { probability, withOtherSpread: withSpread({ ...spread, cv: otherCv }, usual) }
}

interface Requirement {
  readonly ear: number
  readonly cv: number
  readonly isLog: boolean
}

/** Both normal: Phi((EAR - u) / sqrt(v + SDr^2)). Otherwise the risk averaged over the likely usual intakes. */
function withSpread({ ear, cv, isLog }: Requirement, usual: UsualIntake): number {
  if (!isLog && usual.scale.kind === 'plain') {
    const spread = Math.sqrt(usual.spread ** 2 + (cv * ear) ** 2)
    return normalShareBelow((ear - usual.centre - usual.scale.everyDay) / spread)
  }
  const risk: Risk = isLog
    ? (intake) => (intake <= 0 ? 1 : normalShareBelow(Math.log(ear / intake) / cv))
    : (intake) => normalShareBelow((ear - intake) / (cv * ear))
  return averageRisk(risk, usual)
}

/** Mean risk over the normal distribution of likely usual intakes, on the scale of its model. */
function averageRisk(risk: Risk, { scale, centre, spread }: UsualIntake): number {
  let sum = 0
  let weights = 0
  for (let step = 0; step <= STEPS; step += 1) {
    const z = (step / STEPS) * 2 * WIDEST - WIDEST
    const weight = normalDensity(z)
    sum += weight * risk(intakeAt(scale, centre + z * spread))
    weights += weight
  }
  return sum / weights
}

function tableFor(
  { tables, choices }: RequirementTables,
  situation: TableSituation
): readonly number[] | undefined {
  const choice = choices.find(
    ({ lifeStages, periods, contraceptivePill }) =>
      lifeStages.includes(situation.lifeStage) &&
      (periods === undefined || periods === situation.periods) &&
      (contraceptivePill === undefined || contraceptivePill === situation.contraceptivePill)
  )
  return choice && tables[choice.table]
}

/** Risk of the class that an intake falls into. */
export function riskByTable(
  { riskByClass }: Pick<RequirementTables, 'riskByClass'>,
  amounts: readonly number[],
  intake: number
): number {
  const above = amounts.findIndex((amount) => intake < amount)
  return riskByClass[above < 0 ? amounts.length : above] ?? bug('a class without a risk')
}
