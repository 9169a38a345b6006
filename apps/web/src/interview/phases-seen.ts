import type { Knowledge, Phase } from '@charley/engine'
import type { Interview } from './interview.ts'

/** The phases that the questions shown so far belong to. */
export function phasesSeen({ questions }: Knowledge, { trail }: Interview): ReadonlySet<Phase> {
  return new Set(questions.filter(({ id }) => trail.includes(id)).map(({ phase }) => phase))
}
