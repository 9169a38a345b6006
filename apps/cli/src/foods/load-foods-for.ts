import { type FoodTable, fillIn } from '@charley/engine'
import { addFoodsById, dataFolder, loadAllFoods, lookUpFoods } from '@charley/food-sources'
import { loadFoods } from '@charley/knowledge/foods'
import { words } from '../words/en.ts'

interface Sought {
  /** Foods that have to be there, if they were imported at all. */
  readonly ids?: readonly string[]
  /** What is searched for: names that may mean foods of a large source. */
  readonly texts?: readonly string[]
}

/** As many foods of a large source as a search can use. */
const CANDIDATES = 200

let everyday: Promise<FoodTable> | null = null

/** The built-in foods and the imported ones, read once. */
export async function loadFoodsFor({ ids = [], texts = [] }: Sought = {}): Promise<FoodTable> {
  const folder = dataFolder()
  everyday ??= loadEveryday(folder)
  const table = await everyday
  const found = texts.flatMap((text) => lookUpFoods(folder, text, CANDIDATES))
  return addFoodsById(table, folder, [...ids, ...found])
}

/** Says on standard error which import cannot be read. */
async function loadEveryday(folder: string): Promise<FoodTable> {
  const { table, unreadable } = loadAllFoods(await loadFoods(), folder)
  for (const file of unreadable) {
    console.error(fillIn(words.foodImport.unreadableSource, { file }))
  }
  return table
}
