import type { FoodTable } from '../shared/food-table.ts'
import type { HouseholdMeasures } from '../shared/household-measures.ts'
import type { FoodIndex } from './index-foods.ts'

/** What is needed to read what somebody ate. */
export interface FoodReader {
  readonly table: FoodTable
  readonly index: FoodIndex
  readonly measures: HouseholdMeasures
}
