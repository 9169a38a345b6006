import { bug } from './bug.ts'
import type { Answers } from './evidence.ts'
import type { Expression, Leaf } from './expression.ts'
import type { Answer, LabWord, Profile } from './person.ts'

/** What an expression is evaluated over. */
export interface Facts {
  readonly answers: Answers
  readonly profile: Profile
  readonly labs: ReadonlyMap<string, number>
  readonly labWords: ReadonlyMap<string, LabWord>
  readonly definitions: Readonly<Record<string, Expression>>
}

/**
 * Does the condition hold? What is unanswered satisfies nothing.
 * @param unsureCounts "not sure" satisfies a condition, but never inside `not`: doubt may raise an alarm, not clear one.
 */
export function holds(expression: Expression, facts: Facts, unsureCounts = false): boolean {
  if ('all' in expression) return expression.all.every((part) => holds(part, facts, unsureCounts))
  if ('any' in expression) return expression.any.some((part) => holds(part, facts, unsureCounts))
  if ('not' in expression) return !holds(expression.not, facts, false)
  if ('ref' in expression) {
    const definition = facts.definitions[expression.ref]
    return holds(definition ?? bug(`no definition ${expression.ref}`), facts, unsureCounts)
  }
  return leafHolds(expression, facts, unsureCounts)
}

/** Items an expression reads, definitions followed. */
export function itemsIn(
  expression: Expression,
  definitions: Readonly<Record<string, Expression>>
): string[] {
  if ('all' in expression) return expression.all.flatMap((part) => itemsIn(part, definitions))
  if ('any' in expression) return expression.any.flatMap((part) => itemsIn(part, definitions))
  if ('not' in expression) return itemsIn(expression.not, definitions)
  if ('ref' in expression) {
    return itemsIn(
      definitions[expression.ref] ?? bug(`no definition ${expression.ref}`),
      definitions
    )
  }
  return 'item' in expression ? [expression.item] : []
}

function leafHolds(leaf: Leaf, facts: Facts, unsureCounts: boolean): boolean {
  const value = subjectOf(leaf, facts)
  if (leaf.answered !== undefined) {
    return (value !== undefined && value !== 'unsure') === leaf.answered
  }
  if (value === undefined) return false
  if (value === 'unsure') return unsureCounts
  return passes(leaf, value)
}

function subjectOf(leaf: Leaf, facts: Facts): Answer | undefined {
  if ('item' in leaf) return facts.answers.get(leaf.item)
  if ('profile' in leaf) return facts.profile[leaf.profile] ?? undefined
  if ('lab' in leaf) return facts.labs.get(leaf.lab)
  return facts.labWords.get(leaf.labWord)
}

function passes(leaf: Leaf, value: Answer): boolean {
  const values = typeof value === 'object' ? value : [value]
  if (leaf.is !== undefined) return values.includes(leaf.is)
  if (leaf.includes !== undefined) return values.includes(leaf.includes)
  const wanted = leaf.in ?? leaf.includesAny
  if (wanted !== undefined) return values.some((v) => wanted.includes(v as string))
  return typeof value === 'number' && inRange(leaf, value)
}

function inRange(leaf: Leaf, value: number): boolean {
  if (leaf.gte !== undefined && !(value >= leaf.gte)) return false
  if (leaf.gt !== undefined && !(value > leaf.gt)) return false
  if (leaf.lte !== undefined && !(value <= leaf.lte)) return false
  return leaf.lt === undefined || value < leaf.lt
}
