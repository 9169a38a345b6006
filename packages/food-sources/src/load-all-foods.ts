import { type FoodTable, mergeFoodTables } from '@charley/engine'
import { barcodeKey } from './barcode.ts'
import { type FoodStore, LARGE_SOURCE, openFoodStore, type StoredSource } from './food-store.ts'
import { isIncomplete } from './is-incomplete.ts'
import type { SourceFood } from './source-food.ts'
import { sourcesFolder, storePaths } from './sources-folder.ts'

interface AllFoods {
  readonly table: FoodTable
  /** Files in the data folder that cannot be read and have to be imported again. */
  readonly unreadable: readonly string[]
}

/**
 * The built-in foods, then those of the imported sources. Two kinds are left for `addFoodsById`: foods of a large
 * source, and foods that the built-in table has under another id (SR Legacy is SR28 with new numbers), which would
 * fill every search with the same food twice.
 */
export function loadAllFoods(builtIn: FoodTable, folder: string): AllFoods {
  const known = new Set<number | null>(builtIn.fdcIds)
  const [tables, unreadable]: [FoodTable[], string[]] = [[builtIn], []]
  for (const path of storePaths(sourcesFolder(folder))) {
    const everyday = ask(path, ({ source, allFoods }) => ({
      source,
      foods: source.foods > LARGE_SOURCE ? [] : allFoods()
    }))
    if (everyday === null) {
      unreadable.push(path)
      continue
    }
    const { source, foods } = everyday
    const unknown = foods.filter(({ fdcId }) => fdcId === null || !known.has(fdcId))
    if (unknown.length > 0) tables.push(toFoodTable(source, unknown, builtIn))
  }
  return { table: mergeFoodTables(tables), unreadable }
}

/** The table with those foods of `ids` that it lacks and that were imported. */
export function addFoodsById(table: FoodTable, folder: string, ids: readonly string[]): FoodTable {
  const known = new Set(table.ids)
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  if (missing.length === 0) return table
  const found = eachStore(folder, (store) => ({
    source: store.source,
    foods: store.foodsById(missing)
  })).filter(({ foods }) => foods.length > 0)
  return mergeFoodTables([
    table,
    ...found.map(({ source, foods }) => toFoodTable(source, foods, table))
  ])
}

/** Foods of large sources that a search for `text` may mean: ids for `addFoodsById`. */
export function lookUpFoods(folder: string, text: string, limit: number): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return eachStore(folder, (store) => store.idsByName(words, limit)).flat()
}

/** The id of the imported food with this barcode, with or without leading zeros; else the text itself. */
export function foodIdOf(folder: string, text: string): string {
  const barcode = barcodeKey(text)
  if (barcode === null) return text
  return eachStore(folder, (store) => store.idsByBarcode(barcode)).flat()[0] ?? text
}

/** Every source that was imported. */
export function listFoodSources(folder: string): readonly StoredSource[] {
  return eachStore(folder, ({ source }) => source)
}

function eachStore<T>(folder: string, look: (store: FoodStore) => T): readonly T[] {
  const answers = storePaths(sourcesFolder(folder)).map((path) => ask(path, look))
  return answers.filter((answer) => answer !== null)
}

/** Null where the file is damaged, at its beginning or further on. */
function ask<T>(path: string, look: (store: FoodStore) => T): T | null {
  const store = openFoodStore(path)
  if (store === null) return null
  try {
    return look(store)
  } catch {
    return null
  } finally {
    store.close()
  }
}

/** In the nutrients and units of the built-in table, which are the ones the readers of sources write. */
function toFoodTable(
  source: StoredSource,
  foods: readonly SourceFood[],
  { nutrients }: FoodTable
): FoodTable {
  const groups = [...new Set(foods.map(({ group }) => group))]
  const groupAt = new Map(groups.map((group, at) => [group, at]))
  return {
    revision: `${source.name}:${source.fingerprint}`,
    ids: foods.map(({ id }) => id),
    names: foods.map(({ name }) => name),
    groups,
    groupOf: foods.map(({ group }) => groupAt.get(group) ?? -1),
    fdcIds: foods.map(({ fdcId }) => fdcId),
    portions: foods.map(({ portions }) => portions),
    incomplete: foods.filter(({ amounts }) => isIncomplete(amounts)).map(({ id }) => id),
    nutrients: nutrients.map(({ id, unit }) => ({
      id,
      unit,
      per100g: foods.map(({ amounts }) => amounts[id] ?? null)
    }))
  }
}
