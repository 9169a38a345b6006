import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoodTable, reportIntake } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../index.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import { foods, intake } from './eater.test-data.ts'
import { type Line, readCsv } from './read-csv.test-data.ts'

const RECALLS = join(KNOWLEDGE_ROOT, '../../shared/data/food_text')

describe.skipIf(!existsSync(RECALLS))(
  'twenty real recalls (skipped where ../shared/data is absent)',
  () => {
    it('come to their own day totals, within 1 %', () => {
      const items = readCsv(readFileSync(join(RECALLS, 'nhanes_recall_items_20.csv'), 'utf8'))
      const totals = readCsv(readFileSync(join(RECALLS, 'nhanes_recall_totals_20.csv'), 'utf8'))
      const table = tableOf(items)
      const errors = totals.flatMap((total) => errorsOf(total, items, table))
      expect(errors.length).toBeGreaterThan(250)
      expect(Math.max(...errors)).toBeLessThan(0.01)
    })
  }
)

/** Relative, by nutrient that the day held any of. */
function errorsOf(total: Line, items: readonly Line[], table: FoodTable): readonly number[] {
  const foodLog = items.flatMap(({ recall, grams }, row) =>
    recall === total.recall
      ? [{ date: '2026-11-01', food: table.ids[row] ?? '', grams: Number(grams) }]
      : []
  )
  const person = { profile: { ageYears: Number(total.age), sex: total.sex }, foodLog }
  const { nutrients } = reportIntake(knowledge, { foods: table, intake }, person)
  return Object.entries(RECALLED).flatMap(([id, column]) => {
    const given = Number(total[`total_${column}`]) / (id === 'water' ? 1000 : 1)
    const found = nutrients.find((entry) => entry.id === id)?.intake.amount ?? Number.NaN
    return given > 0 ? [Math.abs(found / given - 1)] : []
  })
}

/** Our ids and the columns of the recalls. */
const RECALLED: Readonly<Record<string, string>> = {
  protein: 'protein_g',
  carbohydrate: 'carbohydrate_g',
  fiber: 'fibre_g',
  thiamin: 'thiamin_mg',
  vitamin_b6: 'b6_mg',
  folate: 'folate_dfe_ug',
  vitamin_b12: 'b12_ug',
  vitamin_c: 'vitc_mg',
  calcium: 'calcium_mg',
  phosphorus: 'phosphorus_mg',
  magnesium: 'magnesium_mg',
  iron: 'iron_mg',
  zinc: 'zinc_mg',
  sodium: 'sodium_mg',
  potassium: 'potassium_mg',
  water: 'water_g'
}

/** Each item as a food of its own, with its own values per 100 g. */
function tableOf(items: readonly Line[]): FoodTable {
  const units = new Map(foods.nutrients.map(({ id, unit }) => [id, unit]))
  return {
    ...{ revision: 'recalls', groups: ['recalled'], incomplete: [] },
    ids: items.map((_, row) => `recall:${row}`),
    names: items.map(({ description = '' }) => description),
    groupOf: items.map(() => 0),
    fdcIds: items.map(() => null),
    portions: items.map(() => []),
    nutrients: Object.entries(RECALLED).map(([id, column]) => ({
      id,
      unit: units.get(id) ?? '',
      per100g: items.map((item) => (Number(item[column]) / Number(item.grams)) * 100)
    }))
  }
}
