import type { Phase } from '@charley/engine'
import type { Change } from './interview-state.ts'

/** One question, ready to be shown. */
export interface Screen {
  /** The question's id. */
  readonly id: string
  readonly phase: Phase
  readonly text: string
  readonly help?: string
  /** Why it is asked; without one, because everybody is. */
  readonly why?: string
  /** Shown numbered from 1. */
  readonly options: readonly string[]
  /** Enter alone passes the question over; on a list it means that nothing on it fits. */
  readonly enterSkips: boolean
  /** How to answer. */
  readonly hint: string
  /** What a line typed by the person changes; undefined where it cannot be read. */
  readonly read: (line: string) => Change | undefined
}

/** The word for "not sure", on every question that takes it. */
export const NOT_SURE = '?'
