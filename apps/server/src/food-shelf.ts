import type { FoodTable } from '@charley/engine'
import { addFoodsById, dataFolder, loadAllFoods } from '@charley/food-sources'
import { loadFoods } from '@charley/knowledge/foods'

interface Shelf {
  /** Charley's data folder. */
  readonly folder: string
  /** Told once about every import that cannot be read. */
  readonly warn: (file: string) => void
}

/**
 * The food table: built-in and imported foods, read when food is first asked for, and of the large sources those of
 * `ids`. What is imported later is found after the next start.
 */
export function createFoodShelf({
  folder,
  warn
}: Shelf): (ids?: readonly string[]) => Promise<FoodTable> {
  let filled: Promise<FoodTable> | null = null
  const fill = async () => {
    const { table, unreadable } = loadAllFoods(await loadFoods(), folder)
    unreadable.forEach(warn)
    return table
  }
  return async (ids = []) => {
    filled ??= fill()
    return addFoodsById(await filled, folder, ids)
  }
}

/** The shelf of this server. */
export const foodsWith = createFoodShelf({
  folder: dataFolder(),
  warn: (file) => process.emitWarning(`The imported foods in ${file} cannot be read.`)
})
