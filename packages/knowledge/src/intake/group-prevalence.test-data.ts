/** Two recalls of one person; the second is missing for some. */
export interface TwoDays {
  readonly first: number
  readonly second: number | null
  /** People that this one stands for; the second where both days count. */
  readonly weight: number
  readonly weightOfBoth: number
}

/** A day without any of it counts as this share of the mean, so that it has a place on the scale. */
const SMALLEST_SHARE = 0.01
const POWERS = Array.from({ length: 96 }, (_, i) => 0.05 + i / 100)
const STEPS = 2000
const WIDEST = 6

/**
 * Share of a group whose usual intake is below an amount (EAR cut-point): on the power scale on which single days look
 * most normal, the variance of the first day less that within a person is that between people; each point of it is
 * brought back as the mean of such a person's days.
 */
export function shareWithUsualBelow(amount: number, people: readonly TwoDays[]): number {
  const floor = SMALLEST_SHARE * weightedMean(people.map(({ first, weight }) => [first, weight]))
  const days = people.map((person) => ({
    ...person,
    first: Math.max(person.first, floor),
    second: person.second === null ? null : Math.max(person.second, floor)
  }))
  const power = powerOf(days.map(({ first }) => first))
  const raised = (value: number) => (value ** power - 1) / power
  const firsts = days.map(({ first, weight }): Weighted => [raised(first), weight])
  const centre = weightedMean(firsts)
  const total = weightedVariance(firsts)
  const differences = days.flatMap(({ first, second, weightOfBoth }): Weighted[] =>
    second === null ? [] : [[raised(second) - raised(first), weightOfBoth]]
  )
  const within = weightedVariance(differences) / 2
  const between = Math.max(total - within, 0)
  return shareOfNormal((z) => {
    const base = Math.max(power * (centre + Math.sqrt(between) * z) + 1, 1e-9)
    const usual = base ** (1 / power) + (within / 2) * (1 - power) * base ** (1 / power - 2)
    return usual < amount
  })
}

type Weighted = readonly [value: number, weight: number]

function weightedMean(values: readonly Weighted[]): number {
  const weights = values.reduce((sum, [, weight]) => sum + weight, 0)
  return values.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights
}

function weightedVariance(values: readonly Weighted[]): number {
  const mean = weightedMean(values)
  return weightedMean(values.map(([value, weight]) => [(value - mean) ** 2, weight]))
}

/** The power (Box and Cox) under which the values are likeliest to come from a normal distribution. */
function powerOf(values: readonly number[]): number {
  const logs = values.reduce((sum, value) => sum + Math.log(value), 0)
  const likelihoods = POWERS.map((power) => {
    const raised = values.map((value): Weighted => [(value ** power - 1) / power, 1])
    return (-values.length / 2) * Math.log(weightedVariance(raised)) + (power - 1) * logs
  })
  return POWERS[likelihoods.indexOf(Math.max(...likelihoods))] ?? 1
}

function shareOfNormal(isInside: (z: number) => boolean): number {
  let inside = 0
  let all = 0
  for (let step = 0; step <= STEPS; step += 1) {
    const z = (step / STEPS) * 2 * WIDEST - WIDEST
    const density = Math.exp(-0.5 * z * z)
    all += density
    if (isInside(z)) inside += density
  }
  return inside / all
}
