import type { Structure } from './build-problem.ts'
import { orderContributors } from './order-contributors.ts'

/** What to do, in order, to sum all contributors out. */
export interface Elimination {
  readonly steps: readonly Step[]
  readonly width: number
  /** The work, in states. */
  readonly states: number
  /** Contributors no bit and no coupling concerns: their posterior is their prior, weighed by denials. */
  readonly untouched: readonly number[]
}

export type Step =
  | { readonly kind: 'open'; readonly bit: number }
  | ContributorStep
  /** Ends what is open at this position: a bit, or a coupled parent's status (bit -1). */
  | { readonly kind: 'close'; readonly position: number; readonly bit: number }

export interface ContributorStep {
  readonly kind: 'contributor'
  readonly contributor: number
  /** Where its linked bits lie among the open ones, in the order of problem.links. */
  readonly positions: readonly number[]
  /** Coupled parents: where their status lies, and which coupling link. */
  readonly parents: readonly { readonly position: number; readonly link: number }[]
  /** Its own status stays open for its coupled children. */
  readonly keepsStatus: boolean
}

/** @param structure the part of a problem that decides the plan: it serves every problem of the same structure. */
export function planElimination(structure: Structure): Elimination {
  const order = orderContributors(structure)
  const touched = new Set(order.contributors)
  const untouched = structure.links.flatMap((_, i) => (touched.has(i) ? [] : [i]))
  const steps = layOutSteps(structure, order.contributors)
  return { steps, width: order.width, states: order.states, untouched }
}

/** The steps that sum contributors out in the given order. */
function layOutSteps(structure: Structure, order: readonly number[]): Step[] {
  const draft = startDraft(structure)
  for (const [bit, count] of draft.remaining.entries()) {
    if (count === 0) close(draft, openBit(draft, bit))
  }
  for (const contributor of order) layOut(draft, contributor)
  return draft.steps
}

interface Draft {
  readonly structure: Structure
  readonly steps: Step[]
  /** By position: the open bit, or -1 - contributor for a coupled parent's status. */
  readonly open: number[]
  /** By bit: linked contributors still to come. */
  readonly remaining: number[]
  /** By parent: coupled children still to come. */
  readonly childrenLeft: Map<number, number>
}

function startDraft(structure: Structure): Draft {
  const remaining = structure.bits.map(() => 0)
  for (const { bit } of structure.links.flat()) remaining[bit] = (remaining[bit] ?? 0) + 1
  const childrenLeft = new Map<number, number>()
  for (const { parent } of structure.coupling) {
    childrenLeft.set(parent, (childrenLeft.get(parent) ?? 0) + 1)
  }
  return { structure, steps: [], open: [], remaining, childrenLeft }
}

function layOut(draft: Draft, contributor: number): void {
  const links = draft.structure.links[contributor] ?? []
  for (const { bit } of links) if (!draft.open.includes(bit)) openBit(draft, bit)
  const parents = draft.structure.coupling.flatMap(({ parent, child }, link) =>
    child === contributor ? [{ parent, link }] : []
  )
  const keepsStatus = draft.childrenLeft.has(contributor)
  draft.steps.push({
    kind: 'contributor',
    contributor,
    positions: links.map(({ bit }) => draft.open.indexOf(bit)),
    parents: parents.map(({ parent, link }) => ({
      position: draft.open.indexOf(-1 - parent),
      link
    })),
    keepsStatus
  })
  if (keepsStatus) draft.open.push(-1 - contributor)
  for (const { bit } of links) finishBit(draft, bit)
  for (const { parent } of parents) finishChild(draft, parent)
}

/** One contributor less to come for this bit; after the last one it ends. */
function finishBit(draft: Draft, bit: number): void {
  const left = (draft.remaining[bit] ?? 0) - 1
  draft.remaining[bit] = left
  if (left === 0) close(draft, draft.open.indexOf(bit))
}

function finishChild(draft: Draft, parent: number): void {
  const left = (draft.childrenLeft.get(parent) ?? 0) - 1
  draft.childrenLeft.set(parent, left)
  if (left === 0) close(draft, draft.open.indexOf(-1 - parent))
}

function openBit(draft: Draft, bit: number): number {
  draft.steps.push({ kind: 'open', bit })
  draft.open.push(bit)
  return draft.open.length - 1
}

function close(draft: Draft, position: number): void {
  const bit = draft.open[position] ?? -1
  draft.steps.push({ kind: 'close', position, bit: Math.max(bit, -1) })
  draft.open.splice(position, 1)
}
