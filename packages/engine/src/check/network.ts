import { bug } from '../shared/bug.ts'
import type { Contributor } from '../shared/contributor-knowledge.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Sourced } from '../shared/sourced.ts'

/**
 * The two-layer noisy-OR network in typed arrays, compiled once per knowledge. Contributors and findings are numbered;
 * the numbers have no meaning outside this folder.
 */
export interface Network {
  readonly contributors: readonly Contributor[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly findings: readonly string[]
  readonly findingIndex: ReadonlyMap<string, number>
  /** P(finding | no contributor is active). */
  readonly leak: Float64Array
  /** By contributor. */
  readonly links: readonly (readonly Link[])[]
  readonly coupling: readonly Coupling[]
}

export interface Link {
  readonly finding: number
  /** P(this contributor alone brings the finding on, the leak aside). */
  readonly strength: number
  /** P(finding | only this contributor), from which a redraw or a marked laboratory result makes its own strength. */
  readonly p: Sourced
  readonly requiresAny?: readonly string[]
}

/** An active parent multiplies the child's prior odds. */
export interface Coupling {
  readonly parent: number
  readonly child: number
  readonly effect: number
  readonly reference: number
}

export function compileNetwork(knowledge: Knowledge): Network {
  const contributors = knowledge.contributors
  const indexOf = new Map(contributors.map((c, i) => [c.id, i]))
  const findingItems = knowledge.items.filter((item) => item.role === 'finding')
  const findingIndex = new Map(findingItems.map((item, i) => [item.id, i]))
  return {
    contributors,
    indexOf,
    findings: findingItems.map((item) => item.id),
    findingIndex,
    leak: Float64Array.from(findingItems, (item) => item.background?.value ?? 0),
    links: contributors.map((contributor) =>
      contributor.findings.map((finding) => ({
        finding: findingIndex.get(finding.item) ?? bug(`${finding.item} is not a finding`),
        strength: finding.link,
        p: finding.p,
        ...(finding.requiresAny && { requiresAny: finding.requiresAny })
      }))
    ),
    coupling: knowledge.coupling.map((link) => ({
      parent: indexOf.get(link.parent) ?? bug(`no contributor ${link.parent}`),
      child: indexOf.get(link.child) ?? bug(`no contributor ${link.child}`),
      effect: link.effect.value,
      reference: link.reference
    }))
  }
}
