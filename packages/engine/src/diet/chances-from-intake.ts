import type { IntakeReport, NutrientIntake } from '../shared/intake-report.ts'
import type { Item } from '../shared/question-knowledge.ts'

/** An item that a food log answered in the person's place. */
export interface LogAnswer {
  readonly item: string
  readonly nutrient: string
  /** That the person usually eats too little of the nutrient. */
  readonly chance: number
}

/**
 * What a food log says to the items about a poor intake. A nutrient with an adequate intake only can say "enough", never
 * "too little"; a log that probably misses food likewise.
 */
export function chancesFromIntake(
  items: readonly Pick<Item, 'id' | 'lowIntakeOf'>[],
  report: IntakeReport
): readonly LogAnswer[] {
  const intakes = new Map(report.nutrients.map((intake) => [intake.id, intake]))
  return items.flatMap(({ id, lowIntakeOf }) => {
    const intake = intakes.get(lowIntakeOf ?? '')
    const chance = intake && chanceOfTooLittle(intake, report)
    return intake === undefined || chance === undefined
      ? []
      : [{ item: id, nutrient: intake.id, chance }]
  })
}

function chanceOfTooLittle(intake: NutrientIntake, report: IntakeReport): number | undefined {
  const { probabilityInadequate: chance, verdict } = intake
  if (report.days === 0) return undefined
  if (verdict === 'ai-low-concern') return 0
  if (chance === null) return undefined
  return verdict === 'cannot-tell' || report.energy?.underReported ? onlyEnough(chance) : chance
}

/** Food that was forgotten can only add. */
function onlyEnough(chance: number): number | undefined {
  return chance < 0.5 ? chance : undefined
}
