import type { Structure } from './build-problem.ts'

/**
 * The order in which contributors are summed out. A bit is open from the first contributor that can bring it on to the
 * last, a coupled parent's status from the parent to its last child; the work at a step doubles with everything open, so
 * a good order keeps few things open at a time.
 */
export interface Order {
  readonly contributors: readonly number[]
  /** Most things ever open together. */
  readonly width: number
  /** Sum over steps of 2^(open things): the work, in states. */
  readonly states: number
}

/** Another look for a better order costs about as much as working through this many states. */
const STATES_PER_TRY = 10_000
const MOST_TRIES = 24

/** Greedy, and where the work stays large, the best of several greedy orders with different tastes (deterministic). */
export function orderContributors(structure: Structure): Order {
  const graph = graphOf(structure)
  let best = greedyOrder(graph, { pull: 0.01, jitter: 0 })
  for (
    let attempt = 1;
    attempt <= MOST_TRIES && best.states > attempt * STATES_PER_TRY;
    attempt++
  ) {
    const taste = { pull: 0.15 * (attempt % 8), jitter: attempt / MOST_TRIES }
    const other = greedyOrder(graph, taste)
    if (other.states < best.states) best = other
  }
  return best
}

interface Graph {
  /** Things that open and close: the bits, then one status per coupled parent. */
  readonly things: number
  /** By contributor: the things it touches. */
  readonly touches: readonly Int32Array[]
  /** By contributor: coupled parents that must come before it. */
  readonly after: readonly Int32Array[]
  readonly todo: readonly number[]
  /** By thing: how many contributors touch it. */
  readonly degree: Int32Array
}

function graphOf(structure: Structure): Graph {
  const parents = [...new Set(structure.coupling.map((c) => c.parent))]
  const statusOf = new Map(parents.map((parent, i) => [parent, structure.bits.length + i]))
  const touches = structure.links.map((links) => links.map((link) => link.bit))
  const after: number[][] = structure.links.map(() => [])
  for (const [parent, status] of statusOf) touches[parent]?.push(status)
  for (const { parent, child } of structure.coupling) {
    touches[child]?.push(statusOf.get(parent) ?? 0)
    after[child]?.push(parent)
  }
  const degree = new Int32Array(structure.bits.length + parents.length)
  for (const own of touches) for (const thing of own) degree[thing] = (degree[thing] ?? 0) + 1
  return {
    things: degree.length,
    touches: touches.map((own) => Int32Array.from(own)),
    after: after.map((own) => Int32Array.from(own)),
    todo: touches.flatMap((own, i) => (own.length > 0 ? [i] : [])),
    degree
  }
}

/** `pull`: how much nearly finished things attract; `jitter`: how much a fixed pseudo-random preference counts. */
interface Taste {
  readonly pull: number
  readonly jitter: number
}

function greedyOrder(graph: Graph, taste: Taste): Order {
  const left = graph.degree.slice()
  const isOpen = new Uint8Array(graph.things)
  const done = new Uint8Array(graph.touches.length)
  const todo = [...graph.todo]
  const contributors: number[] = []
  let open = 0
  let width = 0
  let states = 0
  while (todo.length > 0) {
    const at = cheapest(todo, { graph, left, isOpen, done, taste })
    const chosen = todo[at] as number
    todo[at] = todo[todo.length - 1] as number
    todo.pop()
    done[chosen] = 1
    contributors.push(chosen)
    const touched = graph.touches[chosen] as Int32Array
    for (const thing of touched) {
      if (!isOpen[thing]) open++
      isOpen[thing] = 1
    }
    width = Math.max(width, open)
    states += 2 ** open
    for (const thing of touched) {
      left[thing] = (left[thing] as number) - 1
      if (left[thing] === 0) open--
    }
  }
  return { contributors, width, states }
}

interface Frontier {
  readonly graph: Graph
  readonly left: Int32Array
  readonly isOpen: Uint8Array
  readonly done: Uint8Array
  readonly taste: Taste
}

/** Place in `todo` of the contributor that opens fewest things, less those it ends. */
function cheapest(todo: readonly number[], frontier: Frontier): number {
  let choice = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < todo.length; i++) {
    const cost = costOf(todo[i] as number, frontier)
    if (cost < least) {
      least = cost
      choice = i
    }
  }
  return choice
}

function costOf(contributor: number, frontier: Frontier): number {
  const { graph, left, isOpen, done, taste } = frontier
  for (const parent of graph.after[contributor] as Int32Array) {
    if (!done[parent]) return Number.MAX_VALUE
  }
  // A cheap fixed hash: the same taste always gives the same order.
  let cost = taste.jitter * (((contributor * 7919 + Math.round(taste.jitter * 997)) % 101) / 101)
  for (const thing of graph.touches[contributor] as Int32Array) {
    const remaining = left[thing] as number
    if (!isOpen[thing]) cost++
    if (remaining === 1) cost--
    cost -= taste.pull / remaining
  }
  return cost
}
