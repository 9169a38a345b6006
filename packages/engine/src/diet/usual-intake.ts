import type {
  IntakeKnowledge,
  IntakeVariation,
  UsualIntakeKnowledge
} from '../shared/intake-knowledge.ts'
import type { Profile } from '../shared/person.ts'

/** What somebody usually eats of a nutrient per day, judged from a few logged days. Unit: that of the nutrient. */
export interface UsualIntake {
  /** Plain mean of the logged days, supplements included: shown beside the estimate. */
  readonly loggedMean: number
  /** The logged mean drawn towards the mean of similar people, the more so the fewer the days. */
  readonly estimate: number
  readonly days: number
  /** Share of the logged mean in the estimate (on the scale it was made on). */
  readonly weight: number
  readonly scale: Scale
  /** Centre and standard deviation of the likely usual intakes on that scale. */
  readonly centre: number
  readonly spread: number
}

/** From the scale of the model back to amounts per day: plain x, or exp(x) x factor - offset, plus supplements. */
type Scale =
  | { readonly kind: 'plain'; readonly everyDay: number }
  | {
      readonly kind: 'log'
      readonly everyDay: number
      readonly factor: number
      readonly offset: number
    }

export interface LoggedDays {
  /** Food only, one amount per logged day; at least one. */
  readonly amounts: readonly number[]
  /** Added to every day without day-to-day variation: supplements. */
  readonly everyDay?: number
}

/** How the nutrient varies among people of this sex and age; undefined where nobody measured it. */
export function variationFor(
  { usualIntake }: IntakeKnowledge,
  nutrient: string,
  { ageYears, sex }: Profile
): IntakeVariation | undefined {
  if (ageYears === undefined) return undefined
  const group = usualIntake.groups.find(
    (entry) =>
      entry.sex === sex &&
      ageYears >= entry.fromYears &&
      ageYears < (entry.belowYears ?? Number.POSITIVE_INFINITY)
  )
  return group && usualIntake.nutrients[nutrient]?.groups[group.id]
}

/**
 * Shrinkage from the mean of n days: B = sb^2 / (sb^2 + sw^2/n), centre mu + B (mean - mu), variance (1 - B) sb^2.
 * On the log scale where a nutrient varies too much from day to day. The mean of `variation` is to be that of people
 * who eat like this person.
 */
export function usualIntake(
  settings: Pick<UsualIntakeKnowledge, 'logScaleAboveCv' | 'logOffsetShare'>,
  variation: IntakeVariation,
  { amounts, everyDay = 0 }: LoggedDays
): UsualIntake {
  const isWide = variation.sdWithin / variation.mean > settings.logScaleAboveCv
  const model = isWide
    ? logModel(variation, amounts, { everyDay, offset: settings.logOffsetShare * variation.mean })
    : plainModel(variation, amounts, everyDay)
  const weight = model.between / (model.between + model.within / amounts.length)
  const centre = model.mean + weight * (meanOf(model.values) - model.mean)
  return {
    loggedMean: meanOf(amounts) + everyDay,
    estimate: intakeAt(model.scale, centre),
    days: amounts.length,
    weight,
    scale: model.scale,
    centre,
    spread: Math.sqrt((1 - weight) * model.between)
  }
}

/** The amount per day that a point on the scale of the model stands for. */
export function intakeAt(scale: Scale, point: number): number {
  if (scale.kind === 'plain') return Math.max(0, point) + scale.everyDay
  return Math.max(0, Math.exp(point) * scale.factor - scale.offset) + scale.everyDay
}

interface Model {
  readonly scale: Scale
  readonly values: readonly number[]
  readonly mean: number
  /** Variances. */
  readonly within: number
  readonly between: number
}

function plainModel(
  { mean, sdWithin, sdBetween }: IntakeVariation,
  values: readonly number[],
  everyDay: number
): Model {
  const scale: Scale = { kind: 'plain', everyDay }
  return { scale, values, mean, within: sdWithin ** 2, between: sdBetween ** 2 }
}

/** The mean of a log-normal is exp(mu + variance / 2), which gives mu; a person's own days likewise give `factor`. */
function logModel(
  { mean, logSdWithin, logSdBetween }: IntakeVariation,
  amounts: readonly number[],
  { everyDay, offset }: { readonly everyDay: number; readonly offset: number }
): Model {
  const within = logSdWithin ** 2
  const between = logSdBetween ** 2
  return {
    scale: { kind: 'log', everyDay, factor: Math.exp(within / 2), offset },
    values: amounts.map((amount) => Math.log(amount + offset)),
    mean: Math.log(mean + offset) - (within + between) / 2,
    within,
    between
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
