import type {
  Adjustment,
  Circumstance,
  IntakeKnowledge,
  LifeStage,
  ReferenceKind,
  ReferenceNutrient,
  ReferenceValues,
  RequirementSpread,
  UpperLimit
} from '../shared/intake-knowledge.ts'
import type { Profile } from '../shared/person.ts'
import { lifeStageOf } from './life-stage.ts'

/** The reference values of one nutrient for one person, per day. Null: not determined, or no such value. */
export interface ReferenceIntake extends Readonly<Record<ReferenceKind, number | null>> {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly upperLimit: UpperLimit
  readonly requirement?: RequirementSpread
  /** What the printed values were changed for. */
  readonly adjustedFor: readonly Circumstance[]
  /** What the EAR was multiplied by: a table of requirements stretches the same way. */
  readonly requirementFactor: number
}

export interface ReferenceIntakes {
  readonly lifeStage: LifeStage
  readonly nutrients: readonly ReferenceIntake[]
}

export interface Habits {
  readonly smoker?: boolean
}

/** What this person needs and tolerates; undefined where age or sex leaves the life stage open. */
export function referenceIntakes(
  knowledge: IntakeKnowledge,
  profile: Profile,
  habits: Habits = {}
): ReferenceIntakes | undefined {
  const lifeStage = lifeStageOf(knowledge.lifeStages, profile)
  if (lifeStage === undefined) return undefined
  const circumstances = circumstancesOf(profile, habits)
  const nutrients = knowledge.nutrients.map((nutrient) =>
    adjusted(perWeight(knowledge, nutrient, { profile, lifeStage }), lifeStage, circumstances)
  )
  return { lifeStage, nutrients }
}

function circumstancesOf({ diet = [] }: Profile, { smoker }: Habits): ReadonlySet<Circumstance> {
  const circumstances = new Set<Circumstance>()
  if (smoker === true) circumstances.add('smoker')
  if (diet.includes('vegetarian') || diet.includes('vegan')) circumstances.add('vegetarian')
  return circumstances
}

interface Who {
  readonly profile: Profile
  readonly lifeStage: LifeStage
}

/** Protein by body weight. The values in pregnancy are per kg of the weight before it, which is not known. */
function perWeight(
  knowledge: IntakeKnowledge,
  nutrient: ReferenceNutrient,
  { profile: { weightKg }, lifeStage }: Who
): ReferenceNutrient {
  const perKg = knowledge.nutrients.find(({ id }) => id === nutrient.perKilogram)
  if (!perKg || weightKg === undefined || lifeStage.stage === 'pregnancy') return nutrient
  const values: Partial<Record<ReferenceKind, number | null>> = {}
  for (const [kind, value] of entriesOf(perKg.values[lifeStage.id] ?? {})) {
    values[kind] = value === null ? null : value * weightKg
  }
  const { requirement } = perKg
  const own = { ...nutrient, values: { ...nutrient.values, [lifeStage.id]: values } }
  return requirement ? { ...own, requirement } : own
}

function adjusted(
  nutrient: ReferenceNutrient,
  lifeStage: LifeStage,
  circumstances: ReadonlySet<Circumstance>
): ReferenceIntake {
  const { id, name, unit, upperLimit, requirement } = nutrient
  const applying = nutrient.adjustments.filter(({ when }) => circumstances.has(when))
  const printed = nutrient.values[lifeStage.id] ?? {}
  const value = (kind: ReferenceKind) => adjust(printed[kind] ?? null, kind, applying)
  return {
    id,
    name,
    unit,
    ear: value('ear'),
    rda: value('rda'),
    ai: value('ai'),
    ul: value('ul'),
    cdrr: value('cdrr'),
    upperLimit,
    ...(requirement && { requirement }),
    adjustedFor: applying.map(({ when }) => when),
    requirementFactor: applying.reduce((factor, { multiply = 1 }) => factor * multiply, 1)
  }
}

function adjust(
  value: number | null,
  kind: ReferenceKind,
  adjustments: readonly Adjustment[]
): number | null {
  if (value === null) return null
  return adjustments
    .filter(({ to }) => to.includes(kind))
    .reduce((sum, { multiply = 1, add = 0 }) => sum * multiply + add, value)
}

function entriesOf(values: ReferenceValues): [ReferenceKind, number | null][] {
  return Object.entries(values) as [ReferenceKind, number | null][]
}
