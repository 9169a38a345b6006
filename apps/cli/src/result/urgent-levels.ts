import type { Level } from '@charley/engine'

/** Levels at which the action comes first and no percentage stands beside it. */
export const URGENT: readonly Level[] = ['emergency', 'same-day']
