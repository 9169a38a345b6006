import { DatabaseSync } from 'node:sqlite'
import type { FoodSource, SourceFood } from './source-food.ts'

/** Changes whenever the tables do; a store of another layout has to be imported again. */
const LAYOUT = 1

/** From here on a source is too large to be held in memory: its foods are looked up one by one. */
export const LARGE_SOURCE = 50_000

const TABLES = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = ${LAYOUT}; BEGIN;
  CREATE TABLE source (json TEXT NOT NULL);
  CREATE TABLE food (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fdcId INTEGER, barcode TEXT, name TEXT NOT NULL, json TEXT NOT NULL);`

/** A source being written; one file that nobody else sees yet. */
export interface NewFoodStore {
  /** False where a food of that id is there already. */
  readonly keep: (food: SourceFood) => boolean
  readonly finish: (source: StoredSource) => void
  readonly close: () => void
}

/** A source as it lies in the data folder. */
export interface StoredSource extends FoodSource {
  readonly foods: number
}

/** The foods of one imported source. */
export interface FoodStore {
  readonly source: StoredSource
  readonly allFoods: () => readonly SourceFood[]
  readonly foodsById: (ids: readonly string[]) => readonly SourceFood[]
  readonly idsByBarcode: (barcode: string) => readonly string[]
  /** Foods whose name has every word of `words`, or begins one with it; the best match first. Only in a large source. */
  readonly idsByName: (words: readonly string[], limit: number) => readonly string[]
  readonly close: () => void
}

export function createFoodStore(path: string): NewFoodStore {
  const database = new DatabaseSync(path)
  database.exec(TABLES)
  const keep = database.prepare(
    'INSERT OR IGNORE INTO food (id, fdcId, barcode, name, json) VALUES (?, ?, ?, ?, ?)'
  )
  return {
    keep: (food) => {
      const { id, fdcId, barcode, name, group, portions, amounts } = food
      const json = JSON.stringify({ group, portions, amounts })
      return keep.run(id, fdcId, barcode, name, json).changes === 1
    },
    finish: (source) => {
      database.prepare('INSERT INTO source VALUES (?)').run(JSON.stringify(source))
      database.exec('CREATE INDEX foodBarcode ON food (barcode) WHERE barcode IS NOT NULL')
      if (source.foods > LARGE_SOURCE) {
        database.exec(`
          CREATE VIRTUAL TABLE foodName USING fts5(name, content='food', content_rowid='row', tokenize='porter unicode61');
          INSERT INTO foodName (foodName) VALUES ('rebuild');`)
      }
      database.exec('COMMIT')
    },
    close: () => database.close()
  }
}

/** Null where the file is no store of this layout. */
export function openFoodStore(path: string): FoodStore | null {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true })
    if (database.prepare('PRAGMA user_version').get()?.['user_version'] !== LAYOUT)
      throw new Error()
    const { json } = database.prepare('SELECT json FROM source').get() ?? {}
    return readerOf(database, JSON.parse(String(json)))
  } catch {
    database?.close()
    return null
  }
}

function readerOf(database: DatabaseSync, source: StoredSource): FoodStore {
  const byId = database.prepare('SELECT * FROM food WHERE id = ?')
  return {
    source,
    allFoods: () => database.prepare('SELECT * FROM food ORDER BY row').all().map(toFood),
    foodsById: (ids) => ids.flatMap((id) => byId.all(id)).map(toFood),
    idsByBarcode: (barcode) =>
      idsIn(database.prepare('SELECT id FROM food WHERE barcode = ?').all(barcode)),
    idsByName: (words, limit) => {
      if (source.foods <= LARGE_SOURCE || words.length === 0) return []
      const sought = words.map((word) => `"${word.replaceAll('"', '')}"*`).join(' ')
      const rows = database.prepare(
        'SELECT id FROM foodName JOIN food ON food.row = foodName.rowid WHERE foodName MATCH ? ORDER BY rank LIMIT ?'
      )
      return idsIn(rows.all(sought, limit))
    },
    close: () => database.close()
  }
}

type Cells = Readonly<Record<string, unknown>>

function toFood({ id, fdcId, barcode, name, json }: Cells): SourceFood {
  return {
    ...JSON.parse(String(json)),
    id: String(id),
    fdcId: fdcId === null ? null : Number(fdcId),
    barcode: barcode === null ? null : String(barcode),
    name: String(name)
  }
}

function idsIn(rows: readonly Cells[]): readonly string[] {
  return rows.map(({ id }) => String(id))
}
