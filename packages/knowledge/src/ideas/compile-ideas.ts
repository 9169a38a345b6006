import type { FoodIdeas } from '@charley/engine'
import { pick } from '../pick.ts'
import { singleOf } from '../read-as.ts'
import type { KnowledgeTree } from '../read-tree.ts'

/** `foods/ideas.yaml`, once its schema was checked. */
export interface IdeasSource extends Omit<FoodIdeas, 'sourceFromShare'> {
  readonly sourceFromShare: { readonly value: number }
}

const NO_IDEAS: IdeasSource = {
  forLegs: [],
  sourceFromShare: { value: 1 },
  foods: [],
  gates: [],
  diets: {},
  allergies: {},
  groups: {}
}

/** What the engine reads: without sources. */
export function compileIdeas(tree: KnowledgeTree): FoodIdeas {
  const source = singleOf<IdeasSource>(tree, 'food-ideas', NO_IDEAS)
  return {
    ...pick(source, ['forLegs', 'foods', 'diets', 'allergies', 'groups']),
    sourceFromShare: source.sourceFromShare.value,
    gates: source.gates.map((gate) =>
      pick(gate, [
        'id',
        'does',
        'nutrients',
        'foods',
        'when',
        'medicinesBehind',
        'medicinesTaken',
        'text'
      ])
    )
  }
}
