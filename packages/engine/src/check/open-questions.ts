import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Evidence } from '../shared/evidence.ts'
import type { Expression } from '../shared/expression.ts'
import type { Item, Question } from '../shared/question-knowledge.ts'
import type { CheckContext } from './check-context.ts'
import { triageFacts } from './triage-red-flags.ts'

/** A question that may still be asked, with the items it would answer. */
export interface OpenQuestion {
  readonly question: Question
  readonly items: readonly Item[]
}

/** @param skipped ids of questions the person passed over. */
export function openQuestions(
  context: CheckContext,
  evidence: Evidence,
  skipped: ReadonlySet<string>
): OpenQuestion[] {
  const facts = triageFacts(context.knowledge, evidence)
  return [...context.questions.values()].flatMap((question) => {
    if (skipped.has(question.id) || !applies(question.appliesIf, facts)) return []
    if (question.kind === 'medicines' && evidence.medicines.length > 0) return []
    const items = question.items
      .map((id) => context.items.get(id))
      .filter((item) => item !== undefined)
      .filter((item) => !isKnown(evidence, item) && applies(item.appliesIf, facts))
    return items.length > 0 ? [{ question, items }] : []
  })
}

/** Red flags that could apply and were not answered, passed over or not: no ranking is to be shown before they are. */
export function openRedFlags(context: CheckContext, evidence: Evidence): string[] {
  return openQuestions(context, evidence, new Set())
    .filter(({ question }) => question.phase === 'safety' && question.order !== undefined)
    .flatMap(({ items }) => items.map((item) => item.id))
}

function isKnown({ answers, chances }: Evidence, { id }: Item): boolean {
  return answers.has(id) || chances.has(id)
}

/** Could it apply? A sex that was not given could be either. */
function applies(condition: Expression | undefined, facts: Facts): boolean {
  if (!condition) return true
  const { sex } = facts.profile
  if (sex === 'female' || sex === 'male') return holds(condition, facts)
  return (['female', 'male'] as const).some((either) =>
    holds(condition, { ...facts, profile: { ...facts.profile, sex: either } })
  )
}
