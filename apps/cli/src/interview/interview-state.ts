import type { Answer, Person } from '@charley/engine'

/** Everything said so far. Each answer makes a new one, so going back is taking the last one off. */
export interface InterviewState {
  readonly person: Person
  /** Questions passed over: not asked again. */
  readonly skipped: readonly string[]
}

export type Change = (state: InterviewState) => InterviewState

export const EMPTY_STATE: InterviewState = { person: { profile: {} }, skipped: [] }

export function answerWith(answers: Readonly<Record<string, Answer>>): Change {
  return ({ person, skipped }) => ({
    person: { ...person, answers: { ...person.answers, ...answers } },
    skipped
  })
}

export function skip(question: string): Change {
  return ({ person, skipped }) => ({ person, skipped: [...skipped, question] })
}
