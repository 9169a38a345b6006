import type { Assessment, Knowledge } from '@charley/engine'
import type { LabelOf } from '../labels.ts'
import type { Layout } from '../layout.ts'

/** What every part of the printed result needs. */
export interface ResultPage {
  readonly assessment: Assessment
  readonly knowledge: Knowledge
  readonly layout: Layout
  readonly labelOf: LabelOf
}
