import type { Implication, Medicine, Question } from '@charley/engine'
import type { Problem } from './problem.ts'
import { listOf, singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import type { ItemSource } from './source-types.ts'

/** Every item can come to have an answer: asked, worked out, measured, told with a medicine or supplement, or of the profile. */
export function checkReachable(tree: KnowledgeTree): Problem[] {
  const reached = reachedItems(tree)
  return listOf<ItemSource>(tree, 'items')
    .filter((item) => !isAskedAlone(item) && !isMeasuredOrDerived(item) && !reached.has(item.id))
    .map((item) => ({
      code: 'item.unreachable',
      file: `items/${item.id}.yaml`,
      sentence: `items/${item.id}.yaml: no question, implication or result ever answers ${item.id}.`
    }))
}

/** An item with words of its own is asked on its own where no screen takes it in. */
function isAskedAlone(item: ItemSource): boolean {
  return item.question !== undefined
}

function isMeasuredOrDerived(item: ItemSource): boolean {
  const measured = item.lab !== undefined && item.lab.analyte !== null
  return item.role === 'profile' || item.compound !== undefined || measured
}

function reachedItems(tree: KnowledgeTree): Set<string> {
  const questions = listOf<Question>(tree, 'questions')
  const asked = questions.flatMap((question) => question.items)
  const implied = singleOf<readonly Implication[]>(tree, 'implications', [])
  const derived = singleOf<readonly { readonly set: string }[]>(tree, 'derivations', [])
  const asksMedicines = questions.some((question) => question.kind === 'medicines')
  const named = asksMedicines
    ? [...listOf<Medicine>(tree, 'medicines'), ...listOf<Medicine>(tree, 'substances')]
    : []
  return new Set([
    ...asked,
    ...[...implied, ...derived].map((entry) => entry.set),
    ...named.flatMap((medicine) => medicine.items)
  ])
}
