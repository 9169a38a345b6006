import type { Problem } from './build-problem.ts'

/**
 * The order in which contributors are summed out. A bit is open from the first contributor that can bring it on to the
 * last; the work at each step doubles with every open bit, so a good order keeps few of them open at a time.
 */
export interface Elimination {
  readonly steps: readonly Step[]
  /** Most bits ever open together. */
  readonly width: number
  /** Sum over contributor steps of 2^(open bits): the work, in states. */
  readonly states: number
  /** Contributors no bit and no coupling concerns: their posterior is their prior, weighed by denials. */
  readonly untouched: readonly number[]
}

export type Step =
  | { readonly kind: 'open'; readonly bit: number }
  | ContributorStep
  /** Ends the bit at this position; -1 as bit: the on/off status of a coupled parent. */
  | { readonly kind: 'close'; readonly position: number; readonly bit: number }

export interface ContributorStep {
  readonly kind: 'contributor'
  readonly contributor: number
  /** Where its linked bits lie among the open ones, and how strongly it brings each on (index into problem.links). */
  readonly positions: readonly number[]
  readonly width: number
  /** Coupled parents: where their status lies, and which coupling link. */
  readonly parents: readonly { readonly position: number; readonly link: number }[]
  /** Its own status stays open for its coupled children. */
  readonly keepsStatus: boolean
}

/** The part of a problem that decides the plan: it serves every problem of the same structure. */
export type Structure = Pick<Problem, 'bits' | 'links' | 'coupling'>

/** Above this many states it pays to look for a better order. */
const LARGE = 20_000
/** How much a contributor's pull towards finishing its bits counts against the bits it opens. */
const PULLS = [0.01, 0.25, 0.6, 1.2]

export function planElimination(structure: Structure): Elimination {
  let best = planWith(structure, PULLS[0] ?? 0)
  if (best.states <= LARGE) return best
  for (const pull of PULLS.slice(1)) {
    const other = planWith(structure, pull)
    if (other.states < best.states) best = other
  }
  return best
}

interface Draft {
  readonly structure: Structure
  readonly steps: Step[]
  /** By position: the open bit, or -1 - contributor for a coupled parent's status. */
  readonly open: number[]
  /** By bit: linked contributors not yet summed out. */
  readonly remaining: number[]
  /** By contributor: coupled children not yet summed out. */
  readonly childrenLeft: Map<number, number>
  readonly todo: Set<number>
  width: number
  states: number
}

function planWith(structure: Structure, pull: number): Elimination {
  const draft = startDraft(structure)
  const untouched = structure.links.flatMap((_, i) => (draft.todo.has(i) ? [] : [i]))
  for (const [bit, count] of draft.remaining.entries()) {
    if (count === 0) closeBit(draft, openBit(draft, bit))
  }
  while (draft.todo.size > 0) sumOut(draft, cheapest(draft, pull))
  return { steps: draft.steps, width: draft.width, states: draft.states, untouched }
}

function startDraft(structure: Structure): Draft {
  const remaining = structure.bits.map(() => 0)
  const todo = new Set<number>()
  for (const [i, links] of structure.links.entries()) {
    if (links.length > 0) todo.add(i)
    for (const link of links) remaining[link.bit] = (remaining[link.bit] ?? 0) + 1
  }
  const childrenLeft = new Map<number, number>()
  for (const { parent, child } of structure.coupling) {
    childrenLeft.set(parent, (childrenLeft.get(parent) ?? 0) + 1)
    todo.add(parent).add(child)
  }
  return { structure, steps: [], open: [], remaining, childrenLeft, todo, width: 0, states: 0 }
}

function cheapest(draft: Draft, pull: number): number {
  let choice = -1
  let least = Number.POSITIVE_INFINITY
  for (const contributor of draft.todo) {
    if (parentsOf(draft, contributor).some((link) => draft.todo.has(link.parent))) continue
    const cost = costOf(draft, contributor, pull)
    if (cost < least) {
      least = cost
      choice = contributor
    }
  }
  return choice
}

/** Bits it would open less bits it would end, less its pull towards bits that are nearly done. */
function costOf(draft: Draft, contributor: number, pull: number): number {
  let cost = 0
  for (const { bit } of draft.structure.links[contributor] ?? []) {
    const left = draft.remaining[bit] ?? 1
    if (!draft.open.includes(bit)) cost++
    if (left === 1) cost--
    cost -= pull / left
  }
  if (draft.childrenLeft.has(contributor)) cost++
  for (const { parent } of parentsOf(draft, contributor)) {
    const left = draft.childrenLeft.get(parent) ?? 1
    cost -= (left === 1 ? 1 : 0) + (pull + 0.5) / left
  }
  return cost
}

function sumOut(draft: Draft, contributor: number): void {
  const links = draft.structure.links[contributor] ?? []
  for (const { bit } of links) if (!draft.open.includes(bit)) openBit(draft, bit)
  const parents = parentsOf(draft, contributor)
  const keepsStatus = draft.childrenLeft.has(contributor)
  draft.steps.push({
    kind: 'contributor',
    contributor,
    width: draft.open.length,
    positions: links.map(({ bit }) => draft.open.indexOf(bit)),
    parents: parents.map(({ parent, link }) => ({ position: draft.open.indexOf(-1 - parent), link })),
    keepsStatus
  })
  draft.states += 2 ** draft.open.length
  draft.width = Math.max(draft.width, draft.open.length)
  draft.todo.delete(contributor)
  if (keepsStatus) draft.open.push(-1 - contributor)
  for (const { bit } of links) endLink(draft, bit)
  for (const { parent } of parents) endChild(draft, parent)
}

function parentsOf(draft: Draft, contributor: number): { parent: number; link: number }[] {
  return draft.structure.coupling.flatMap((coupling, link) =>
    coupling.child === contributor ? [{ parent: coupling.parent, link }] : []
  )
}

function openBit(draft: Draft, bit: number): number {
  draft.steps.push({ kind: 'open', bit })
  draft.open.push(bit)
  return draft.open.length - 1
}

function endLink(draft: Draft, bit: number): void {
  const left = (draft.remaining[bit] ?? 0) - 1
  draft.remaining[bit] = left
  if (left === 0) closeBit(draft, draft.open.indexOf(bit))
}

function endChild(draft: Draft, parent: number): void {
  const left = (draft.childrenLeft.get(parent) ?? 0) - 1
  draft.childrenLeft.set(parent, left)
  if (left === 0) closeBit(draft, draft.open.indexOf(-1 - parent))
}

function closeBit(draft: Draft, position: number): void {
  const bit = draft.open[position] ?? -1
  draft.steps.push({ kind: 'close', position, bit: Math.max(bit, -1) })
  draft.open.splice(position, 1)
}
