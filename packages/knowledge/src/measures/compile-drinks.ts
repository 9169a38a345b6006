import { singleOf } from '../read-as.ts'
import type { KnowledgeTree } from '../read-tree.ts'

/** What a day of the diary counts drinks in. */
export interface DrinkMeasures {
  /** About one glass. */
  readonly glassMl: number
  /** In about one cup of it. */
  readonly coffeeCaffeineMg: number
  /** In about one cup of black tea. */
  readonly teaCaffeineMg: number
}

interface Amount {
  readonly value: number
}

/** The part of `foods/household-measures.yaml` about drinks, once its schema was checked. */
interface DrinksSource {
  readonly units: { readonly glass: { readonly usual: Amount } }
  readonly caffeineMg: { readonly coffee: Amount; readonly tea: Amount }
}

/** Small enough for the diary, which opens without the food table. Null where there are no measures. */
export function compileDrinks(tree: KnowledgeTree): DrinkMeasures | null {
  const source = singleOf<DrinksSource | null>(tree, 'household-measures', null)
  if (source === null) return null
  const { units, caffeineMg } = source
  return {
    glassMl: units.glass.usual.value,
    coffeeCaffeineMg: caffeineMg.coffee.value,
    teaCaffeineMg: caffeineMg.tea.value
  }
}
