import { DatabaseSync } from 'node:sqlite'
import { type FoodTable, type FoodWords, indexFoods, searchFoods } from '@charley/engine'
import { create, insertMultiple, search } from '@orama/orama'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'

/** Rows of the food table, best first. */
export type FindRows = (query: string, limit: number) => readonly number[]

export interface SearchEngine {
  readonly name: string
  readonly build: (table: FoodTable, words: FoodWords) => FindRows | Promise<FindRows>
}

/** Each as its own documentation would set it up for names: typing errors and beginnings of words understood. */
export const ENGINES: readonly SearchEngine[] = [
  { name: 'Charley', build: charley },
  { name: 'Charley, names alone', build: withoutLayNames },
  { name: 'MiniSearch', build: miniSearch },
  { name: 'Fuse', build: fuse },
  { name: 'FlexSearch', build: flexSearch },
  { name: 'Orama', build: orama },
  { name: 'lunr', build: lunrIndex },
  { name: 'SQLite FTS5', build: sqlite }
]

function charley(table: FoodTable, words: FoodWords): FindRows {
  const index = indexFoods(table, words)
  return (query, limit) => searchFoods(index, query, { limit }).map(({ row }) => row)
}

/** What is left where nobody wrote down what people call foods, as for the peers. */
function withoutLayNames(table: FoodTable, words: FoodWords): FindRows {
  return charley(table, { ...words, foods: {}, instead: {} })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []
}

function documents({ names }: FoodTable) {
  return names.map((name, id) => ({ id, name }))
}

function miniSearch(table: FoodTable): FindRows {
  const index = new MiniSearch({
    fields: ['name'],
    searchOptions: { prefix: true, fuzzy: 0.2 }
  })
  index.addAll(documents(table))
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => Number(id))
}

function fuse({ names }: FoodTable): FindRows {
  const index = new Fuse(names, { ignoreLocation: true, threshold: 0.4 })
  return (query, limit) => index.search(query, { limit }).map(({ refIndex }) => refIndex)
}

function flexSearch({ names }: FoodTable): FindRows {
  const index = new FlexSearch.Index({
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance
  })
  for (const [row, name] of names.entries()) index.add(row, name)
  return (query, limit) => index.search(query, { limit, suggest: true }).map(Number)
}

async function orama(table: FoodTable): Promise<FindRows> {
  const index = create({
    schema: { name: 'string' },
    components: { tokenizer: { stemming: true, language: 'english' } }
  })
  await insertMultiple(
    index,
    documents(table).map(({ id, name }) => ({ id: String(id), name }))
  )
  return (query, limit) => {
    const found = search(index, { term: query, limit, tolerance: 1 })
    return 'hits' in found ? found.hits.map(({ id }) => Number(id)) : []
  }
}

function lunrIndex(table: FoodTable): FindRows {
  const index = lunr(function build() {
    this.ref('id')
    this.field('name')
    for (const document of documents(table)) this.add(document)
  })
  return (query, limit) => {
    const found = index.query((asked) => {
      for (const word of wordsOf(query)) {
        asked.term(word, { boost: 10 })
        asked.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false })
        asked.term(word, { editDistance: 1 })
      }
    })
    return found.slice(0, limit).map(({ ref }) => Number(ref))
  }
}

/** FTS5 knows no typing errors; trigrams, its nearest, find fewer foods than stems and beginnings do. */
function sqlite({ names }: FoodTable): FindRows {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE foods USING fts5(name, tokenize = 'porter unicode61')`)
  const insert = database.prepare('INSERT INTO foods(rowid, name) VALUES (?, ?)')
  database.exec('BEGIN')
  for (const [row, name] of names.entries()) insert.run(row + 1, name)
  database.exec('COMMIT')
  const select = database.prepare(
    'SELECT rowid FROM foods WHERE foods MATCH ? ORDER BY bm25(foods) LIMIT ?'
  )
  const find = (words: readonly string[], joint: string, limit: number) =>
    select
      .all(words.map((word) => `"${word}"*`).join(joint), limit)
      .map(({ rowid }) => Number(rowid) - 1)
  return (query, limit) => {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const all = find(words, ' AND ', limit)
    return all.length > 0 ? all : find(words, ' OR ', limit)
  }
}
