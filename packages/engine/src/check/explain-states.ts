/** A link of the contributor at hand: where its bit lies in a state, and how strongly it brings the finding on. */
export interface PlacedLink {
  readonly position: number
  readonly strength: number
}

/**
 * An active contributor tries each of its links: of the mass of states in which a bit is unexplained, the link's strength
 * moves to the state in which it is explained. Two links at a time, so that each state is read and written half as often.
 * @param links lowest position first.
 */
export function explainAll(mass: Float64Array, size: number, links: readonly PlacedLink[]): void {
  let k = links.length & 1
  if (k === 1) explainOne(mass, size, links[0] as PlacedLink)
  for (; k < links.length; k += 2) {
    explainTwo(mass, size, [links[k] as PlacedLink, links[k + 1] as PlacedLink])
  }
}

/** The adjoint: from the value of each state after the links were tried to its value before. */
export function expectAllExplained(
  value: Float64Array,
  size: number,
  links: readonly PlacedLink[]
): void {
  let k = links.length & 1
  if (k === 1) expectOne(value, size, links[0] as PlacedLink)
  for (; k < links.length; k += 2) {
    expectTwo(value, size, [links[k] as PlacedLink, links[k + 1] as PlacedLink])
  }
}

type Two = readonly [lower: PlacedLink, higher: PlacedLink]

function explainOne(mass: Float64Array, size: number, link: PlacedLink): void {
  const bit = 1 << link.position
  const below = bit - 1
  const { strength } = link
  for (let i = 0; i < size >> 1; i++) {
    const s = ((i & ~below) << 1) | (i & below)
    const unexplained = mass[s] as number
    mass[s + bit] = (mass[s + bit] as number) + strength * unexplained
    mass[s] = (1 - strength) * unexplained
  }
}

function expectOne(value: Float64Array, size: number, link: PlacedLink): void {
  const bit = 1 << link.position
  const below = bit - 1
  const { strength } = link
  for (let i = 0; i < size >> 1; i++) {
    const s = ((i & ~below) << 1) | (i & below)
    value[s] = (1 - strength) * (value[s] as number) + strength * (value[s + bit] as number)
  }
}

function explainTwo(mass: Float64Array, size: number, [lower, higher]: Two): void {
  const a = 1 << lower.position
  const b = 1 << higher.position
  const qa = lower.strength
  const qb = higher.strength
  for (let i = 0; i < size >> 2; i++) {
    const half = ((i & ~(a - 1)) << 1) | (i & (a - 1))
    const s = ((half & ~(b - 1)) << 1) | (half & (b - 1))
    const neither = mass[s] as number
    const onlyB = mass[s + b] as number
    const a0 = (1 - qa) * neither
    const a1 = (mass[s + a] as number) + qa * neither
    mass[s] = (1 - qb) * a0
    mass[s + a] = (1 - qb) * a1
    mass[s + b] = (1 - qa) * onlyB + qb * a0
    mass[s + a + b] = (mass[s + a + b] as number) + qa * onlyB + qb * a1
  }
}

function expectTwo(value: Float64Array, size: number, [lower, higher]: Two): void {
  const a = 1 << lower.position
  const b = 1 << higher.position
  const qa = lower.strength
  const qb = higher.strength
  for (let i = 0; i < size >> 2; i++) {
    const half = ((i & ~(a - 1)) << 1) | (i & (a - 1))
    const s = ((half & ~(b - 1)) << 1) | (half & (b - 1))
    const both = value[s + a + b] as number
    const withA = (1 - qb) * (value[s + a] as number) + qb * both
    const without = (1 - qb) * (value[s] as number) + qb * (value[s + b] as number)
    value[s] = (1 - qa) * without + qa * withA
    value[s + a] = withA
    value[s + b] = (1 - qa) * (value[s + b] as number) + qa * both
  }
}
