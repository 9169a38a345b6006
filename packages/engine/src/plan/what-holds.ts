import { bug } from '../shared/bug.ts'
import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Expression, Leaf } from '../shared/expression.ts'

/** What a condition that holds rests on: items, analytes and `profile.*`; what was not said is not among them. */
export function whatHolds(expression: Expression, facts: Facts): readonly string[] {
  const resting = leavesOf(expression, facts).filter(
    (leaf) => leaf.answered === undefined && holds(leaf, facts)
  )
  return [...new Set(resting.map(subjectOf))]
}

function leavesOf(expression: Expression, facts: Facts): readonly Leaf[] {
  if ('all' in expression) return expression.all.flatMap((part) => leavesOf(part, facts))
  if ('any' in expression) return expression.any.flatMap((part) => leavesOf(part, facts))
  if ('not' in expression) return []
  if ('ref' in expression) {
    const definition = facts.definitions[expression.ref]
    return leavesOf(definition ?? bug(`no definition ${expression.ref}`), facts)
  }
  return [expression]
}

function subjectOf(leaf: Leaf): string {
  if ('item' in leaf) return leaf.item
  if ('profile' in leaf) return `profile.${leaf.profile}`
  return 'lab' in leaf ? leaf.lab : leaf.labWord
}
