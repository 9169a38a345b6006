import type { Assessment, Knowledge } from '@charley/engine'
import { type LabelOf, labelsOf } from '../labels.ts'
import type { Layout } from '../layout.ts'

/** What a printed result is made from. */
export interface ResultSource {
  /** The input as it came. */
  readonly person: unknown
  readonly assessment: Assessment
  readonly knowledge: Knowledge
  readonly layout: Layout
}

/** What every part of the printed result needs. */
export interface ResultPage extends ResultSource {
  readonly labelOf: LabelOf
}

export function pageOf(source: ResultSource): ResultPage {
  return { ...source, labelOf: labelsOf(source.knowledge, source.person) }
}
