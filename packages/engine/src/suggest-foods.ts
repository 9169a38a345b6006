import { readFoodLog } from './diet/read-food-log.ts'
import { referenceIntakes } from './diet/reference-intakes.ts'
import { type RichFoods, richFoods } from './diet/rich-foods.ts'
import { readPerson } from './read-person.ts'
import type { FoodIdeas } from './shared/food-ideas.ts'
import type { DietKnowledge } from './shared/intake-report.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { readFields } from './shared/read-values.ts'

export interface FoodIdeaKnowledge extends DietKnowledge {
  readonly ideas: FoodIdeas
}

export interface FoodWish {
  /** Id of the reference intake. */
  readonly nutrient: string
  /** A Person from outside. What of it cannot be read is told by `reportIntake`. */
  readonly person: unknown
  /** ISO instant, for the age of laboratory results. */
  readonly now: string
}

/**
 * Foods rich in a nutrient for this person: what they have eaten before first, and none that could harm them. Undefined
 * where the food table does not know the nutrient.
 */
export function suggestFoods(
  knowledge: Knowledge,
  diet: FoodIdeaKnowledge,
  { nutrient, person, now }: FoodWish
): RichFoods | undefined {
  const { evidence } = readPerson(knowledge, person, now)
  const { foods: log } = readFoodLog(diet.foods, readFields(person)?.get('foodLog'), [])
  const needs = referenceIntakes(diet.intake, evidence.profile)?.nutrients
  const reference = needs?.find(({ id }) => id === nutrient)
  return richFoods(
    { check: knowledge, foods: diet.foods, ideas: diet.ideas },
    { id: nutrient, need: reference?.rda ?? reference?.ai ?? null },
    { evidence, log }
  )
}
