import { triageFacts } from './check/triage-red-flags.ts'
import { readPerson } from './read-person.ts'
import { holds } from './shared/evaluate-expression.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { Exercise, ReliefMeasure } from './shared/relief-knowledge.ts'

/** A stretch as it stands for one person. */
export interface Stretch {
  readonly measure: ReliefMeasure
  /** Why it is not for this person; empty: it is. */
  readonly against: readonly string[]
  /** How this person does it: sitting where they are unsteady. */
  readonly cautions: readonly string[]
  /** Without those an answer speaks against. */
  readonly exercises: readonly Exercise[]
}

/**
 * Every stretch and every programme of exercises. "Not sure" speaks against one as a yes does. Whether anything more
 * urgent stands before it, the triage tells.
 * @param input a Person from outside.
 * @param now ISO instant.
 */
export function stretchesFor(
  knowledge: Knowledge,
  input: unknown,
  now: string
): readonly Stretch[] {
  const facts = triageFacts(knowledge, readPerson(knowledge, input, now).evidence)
  return knowledge.relief
    .filter(({ kind, exercises }) => kind === 'stretch' || exercises !== undefined)
    .map((measure) => {
      const met = measure.contraindications.filter(({ when }) => when && holds(when, facts, true))
      const exercises = (measure.exercises ?? []).filter(
        ({ unless }) => !(unless && holds(unless, facts, true))
      )
      const isNothingLeft = measure.exercises !== undefined && exercises.length === 0
      return {
        measure,
        against: met
          .filter(({ instead }) => instead === undefined || isNothingLeft)
          .map(({ text }) => text),
        cautions: isNothingLeft ? [] : met.flatMap(({ instead }) => instead ?? []),
        exercises
      }
    })
}
