import type { Knowledge } from '@charley/engine'
import check from '../generated/check.json' with { type: 'json' }

export type * from '../generated/ids.ts'
export * from './library.ts'

/** What the engine reads; small enough for the first load. */
export const knowledge = check as unknown as Knowledge
