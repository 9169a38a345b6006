import { DatabaseSync } from 'node:sqlite'
import type { FoodPortion } from '@charley/engine'

/** A food while its parts are still coming in from several files. */
export interface StagedFood {
  readonly fdcId: number
  readonly row: number
  readonly type: string
  readonly name: string
  readonly category: string
}

export interface StagedLabel {
  readonly brand: string
  readonly barcode: string
  readonly category: string
}

interface Complete {
  readonly food: StagedFood
  readonly label: StagedLabel | null
  readonly portions: readonly FoodPortion[]
  readonly measured: ReadonlyMap<number, number>
}

/** Holds the parts of the foods on disk: two million of them do not fit into memory. */
export interface FdcStaging {
  /** False where the food is there already. */
  readonly addFood: (food: StagedFood) => boolean
  readonly typeOf: (fdcId: number) => string | null
  readonly addLabel: (fdcId: number, label: StagedLabel) => void
  readonly addPortion: (fdcId: number, portion: FoodPortion) => void
  /** May be called again for the same food. */
  readonly addMeasured: (fdcId: number, measured: ReadonlyMap<number, number>) => void
  readonly foods: () => Generator<Complete>
  readonly close: () => void
}

const TABLES = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;
  CREATE TABLE food (fdcId INTEGER PRIMARY KEY, line INTEGER, type TEXT, name TEXT, category TEXT);
  CREATE TABLE label (fdcId INTEGER PRIMARY KEY, brand TEXT, barcode TEXT, category TEXT);
  CREATE TABLE portion (fdcId INTEGER, at INTEGER, label TEXT, grams REAL, PRIMARY KEY (fdcId, at)) WITHOUT ROWID;
  CREATE TABLE measured (fdcId INTEGER PRIMARY KEY, amounts TEXT);`

export function openFdcStaging(path: string): FdcStaging {
  const database = new DatabaseSync(path)
  database.exec(TABLES)
  const addFood = database.prepare('INSERT OR IGNORE INTO food VALUES (?, ?, ?, ?, ?)')
  const typeOf = database.prepare('SELECT type FROM food WHERE fdcId = ?')
  const addLabel = database.prepare('INSERT OR REPLACE INTO label VALUES (?, ?, ?, ?)')
  const addPortion = database.prepare('INSERT INTO portion VALUES (?, ?, ?, ?)')
  const measuredOf = database.prepare('SELECT amounts FROM measured WHERE fdcId = ?')
  const addMeasured = database.prepare('INSERT OR REPLACE INTO measured VALUES (?, ?)')
  let portions = 0
  return {
    addFood: ({ fdcId, row, type, name, category }) =>
      addFood.run(fdcId, row, type, name, category).changes === 1,
    typeOf: (fdcId) => (typeOf.get(fdcId)?.['type'] as string | undefined) ?? null,
    addLabel: (fdcId, { brand, barcode, category }) => {
      addLabel.run(fdcId, brand, barcode, category)
    },
    addPortion: (fdcId, { label, grams }) => {
      portions += 1
      addPortion.run(fdcId, portions, label, grams)
    },
    addMeasured: (fdcId, measured) => {
      const before = readMeasured(measuredOf.get(fdcId)?.['amounts'])
      addMeasured.run(fdcId, JSON.stringify([...before, ...measured]))
    },
    foods: () => completeFoods(database),
    close: () => database.close()
  }
}

function* completeFoods(database: DatabaseSync): Generator<Complete> {
  const portions = database.prepare('SELECT label, grams FROM portion WHERE fdcId = ? ORDER BY at')
  const foods = database.prepare(
    `SELECT food.*, measured.amounts, label.brand, label.barcode, label.category AS shelf
     FROM food LEFT JOIN measured USING (fdcId) LEFT JOIN label USING (fdcId) ORDER BY fdcId`
  )
  for (const row of foods.iterate()) {
    const { fdcId, line, type, name, category, amounts, brand, barcode, shelf } = row
    const label = { brand: String(brand), barcode: String(barcode), category: String(shelf) }
    yield {
      food: {
        fdcId: Number(fdcId),
        row: Number(line),
        type: String(type),
        name: String(name),
        category: String(category)
      },
      label: brand === null ? null : label,
      portions: portions.all(Number(fdcId)) as unknown as FoodPortion[],
      measured: new Map(readMeasured(amounts))
    }
  }
}

function readMeasured(amounts: unknown): readonly (readonly [number, number])[] {
  return typeof amounts === 'string' ? JSON.parse(amounts) : []
}
