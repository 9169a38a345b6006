import type { Assessment } from '@charley/engine'
import type { Interview } from './interview.ts'

export type Place =
  | { readonly page: 'result' }
  | { readonly page: 'question'; readonly question: string }

/**
 * Where an answer leads: to the next question, or to the result where the interview is over or something urgent has
 * come up that the person has not been shown yet. A stated emergency always ends the interview. Anything less urgent
 * than an emergency waits until no red flag is open, because one of those may be more urgent still.
 */
export function whereNext(assessment: Assessment, interview: Interview): Place {
  const { next, triage } = assessment
  if (next === undefined) return { page: 'result' }
  const mayWait = triage.level !== 'emergency' && triage.openRedFlags.length > 0
  if (isUrgent(assessment) && !mayWait && !isHeeded(assessment, interview)) {
    return { page: 'result' }
  }
  return { page: 'question', question: next.item }
}

/** Urgent enough to come before everything else, percentages included. */
export function isUrgent({ triage }: Assessment): boolean {
  return triage.level === 'emergency' || triage.level === 'same-day'
}

export function isStatedEmergency({ triage }: Assessment): boolean {
  return (
    triage.level === 'emergency' &&
    triage.reasons.some((reason) => reason.level === 'emergency' && reason.certainty === 'stated')
  )
}

/** The rules behind the present level of care. */
export function rulesOfLevel({ triage }: Assessment): readonly string[] {
  return triage.reasons
    .filter((reason) => reason.level === triage.level)
    .map((reason) => reason.rule)
}

function isHeeded(assessment: Assessment, interview: Interview): boolean {
  return rulesOfLevel(assessment).every((rule) => interview.heeded.includes(rule))
}
