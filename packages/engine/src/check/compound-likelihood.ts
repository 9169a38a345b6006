import { type Answers, isSettled, isYes } from '../shared/evidence.ts'
import type { Compound, CompoundPart } from '../shared/question-knowledge.ts'

export interface Likelihood {
  /** P(what was answered | the pattern is absent). */
  readonly ifAbsent: number
  /** P(what was answered | the pattern is there). */
  readonly ifPresent: number
}

/** What the answered parts of a pattern say about it; nothing where no part was answered. */
export function compoundLikelihood(compound: Compound, answers: Answers): Likelihood | undefined {
  let ifAbsent = 1
  let ifPresent = 1
  let known = 0
  for (const part of compound.parts) {
    const present = partPresent(part, answers)
    if (present === undefined) continue
    known++
    ifPresent *= present ? part.pIfPattern : 1 - part.pIfPattern
    ifAbsent *= present ? part.pIfNot : 1 - part.pIfNot
  }
  return known > 0 ? { ifAbsent, ifPresent } : undefined
}

function partPresent(part: CompoundPart, answers: Answers): boolean | undefined {
  if (part.includes === undefined) {
    return isSettled(answers, part.item) ? isYes(answers, part.item) : undefined
  }
  const chosen = answers.get(part.item)
  if (chosen === undefined || chosen === 'unsure') return undefined
  if (part.unlessAnswered && isSettled(answers, part.unlessAnswered)) return undefined
  return (typeof chosen === 'object' ? chosen : [chosen]).includes(part.includes)
}
