import { type Evidence, isYes } from '../shared/evidence.ts'
import type { FoodContents, FoodIdeas } from '../shared/food-ideas.ts'
import type { FoodTable } from '../shared/food-table.ts'

export interface Avoided {
  /** Contents that this person does not eat or does not tolerate. */
  readonly contents: ReadonlySet<string>
  /** Diets and allergies, as they were given, that we cannot check foods for. */
  readonly notChecked: readonly string[]
}

export type Fit =
  | { readonly suits: 'no' }
  | { readonly suits: 'yes' }
  /** What may be in it and would not suit. */
  | { readonly suits: 'unsure'; readonly mayContain: readonly string[] }

/** What a way of eating and allergies leave out, as the profile or the answers tell them. */
export function avoidedBy(
  ideas: FoodIdeas,
  { profile, answers }: Pick<Evidence, 'profile' | 'answers'>
): Avoided {
  const { diet = [], allergies = [] } = profile
  const told = [
    ...diet.map((given) => ({
      given,
      contents: ideas.diets[given.toLowerCase()]?.leavesOut ?? []
    })),
    ...allergies.map((given) => ({ given, contents: allergensIn(ideas, given) }))
  ]
  const answered = Object.values(ideas.diets)
    .filter(({ item }) => item !== undefined && isYes(answers, item))
    .flatMap(({ leavesOut }) => leavesOut)
  return {
    contents: new Set([...told.flatMap(({ contents }) => contents), ...answered]),
    notChecked: told.filter(({ contents }) => contents.length === 0).map(({ given }) => given)
  }
}

function allergensIn({ allergies }: FoodIdeas, given: string): readonly string[] {
  const spoken = given.toLowerCase().split(/[^\p{L}]+/u)
  return Object.entries(allergies)
    .filter(([, words]) => words.some((word) => spoken.some((said) => said.startsWith(word))))
    .map(([content]) => content)
}

export function fitOf(contents: FoodContents | undefined, avoided: Avoided): Fit {
  if (avoided.contents.size === 0) return { suits: 'yes' }
  if (contents === undefined) return { suits: 'unsure', mayContain: [...avoided.contents] }
  const { contains = [], mayContain = [] } = contents
  if (contains.some((content) => avoided.contents.has(content))) return { suits: 'no' }
  const open = mayContain.filter((content) => avoided.contents.has(content))
  return open.length === 0 ? { suits: 'yes' } : { suits: 'unsure', mayContain: open }
}

/** What is known of a food: as the idea says it, else as its group says it. */
export function contentsOf(
  ideas: FoodIdeas,
  foods: Pick<FoodTable, 'ids' | 'groups' | 'groupOf'>,
  row: number
): FoodContents | undefined {
  const idea = ideas.foods.find(({ food }) => food === foods.ids[row])
  return idea ?? ideas.groups[foods.groups[foods.groupOf[row] ?? -1] ?? '']
}
