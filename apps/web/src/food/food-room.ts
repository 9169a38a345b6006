import type {
  FoodHit,
  FoodLine,
  FoodTable,
  FoodWords,
  gramsOf,
  HouseholdMeasures,
  IntakeKnowledge,
  indexFoods,
  PortionChoice,
  portionsFor,
  readFoodText,
  SearchOptions,
  searchFoods
} from '@charley/engine'

/** Everything the food pages need, in the page. Foods are rows of the food table. */
export interface FoodRoom {
  readonly foods: FoodTable
  readonly intake: IntakeKnowledge
  readonly rowOf: ReadonlyMap<string, number>
  readonly search: (query: string, options: SearchOptions) => readonly FoodHit[]
  readonly readText: (text: string) => readonly FoodLine[]
  /** Household measures first; every label once. */
  readonly portionsOf: (row: number) => readonly PortionChoice[]
  /** The portion that one of a food is; null where nobody knows, so that the person has to say. */
  readonly portionOfOne: (row: number) => PortionChoice | null
}

export interface FoodData {
  readonly foods: FoodTable
  readonly foodWords: FoodWords
  readonly measures: HouseholdMeasures
  readonly intake: IntakeKnowledge
}

interface FoodEngine {
  readonly indexFoods: typeof indexFoods
  readonly searchFoods: typeof searchFoods
  readonly readFoodText: typeof readFoodText
  readonly portionsFor: typeof portionsFor
  readonly gramsOf: typeof gramsOf
}

/** Both come in as arguments, because both are fetched only when food is opened. */
export function furnishFoodRoom(engine: FoodEngine, data: FoodData): FoodRoom {
  const { foods, foodWords, measures, intake } = data
  const index = engine.indexFoods(foods, foodWords)
  const reader = { table: foods, index, measures }
  const portionsOf = (row: number) => eachLabelOnce(engine.portionsFor(reader, row))
  return {
    foods,
    intake,
    rowOf: new Map(foods.ids.map((id, row) => [id, row])),
    search: (query, options) => engine.searchFoods(index, query, options),
    readText: (text) => engine.readFoodText(reader, text),
    portionsOf,
    portionOfOne: (row) => {
      const piece = engine.gramsOf(reader, row, { quantity: 1, unit: null })
      const portions = portionsOf(row)
      return (
        portions.find(({ label }) => label === piece?.portion) ??
        portions.find(({ kind }) => kind === 'household') ??
        null
      )
    }
  }
}

function eachLabelOnce(portions: readonly PortionChoice[]): readonly PortionChoice[] {
  return portions.filter(
    ({ label }, index) => portions.findIndex((other) => other.label === label) === index
  )
}
