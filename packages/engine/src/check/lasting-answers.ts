import type { Knowledge } from '../shared/knowledge.ts'
import type { Answer } from '../shared/person.ts'

/** Said when there was nothing to say, or nothing known: it grows old. */
const NOT_LASTING: readonly Answer[] = ['no', 'unsure']

/**
 * The answers of an earlier check that may be offered again, for the person to say that they still hold: what a lasting
 * question got a "yes" or an option for. A "no" is asked again, since anything may have come about in the meantime, and a
 * danger sign always is.
 */
export function lastingAnswers(
  { questions }: Knowledge,
  answers: Readonly<Record<string, Answer>>
): Readonly<Record<string, Answer>> {
  const dangers = new Set(questions.filter(({ phase }) => phase === 'safety').flatMap(itemsOf))
  const lasting = new Set(questions.filter((question) => question.lasting).flatMap(itemsOf))
  const isLasting = ([item, answer]: readonly [string, Answer]) =>
    lasting.has(item) && !dangers.has(item) && !NOT_LASTING.includes(answer)
  return Object.fromEntries(Object.entries(answers).filter(isLasting))
}

function itemsOf({ items }: Knowledge['questions'][number]): readonly string[] {
  return items
}
