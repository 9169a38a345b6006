export { dataFolder } from './data-folder.ts'
export type { StoredSource } from './food-store.ts'
export {
  type ImportReport,
  type ImportRequest,
  importFoods,
  type Progress
} from './import-foods.ts'
export { IMPORT_PROBLEMS, ImportProblem, type ImportProblemCode } from './import-problem.ts'
export { importedFoodsIn } from './imported-foods-in.ts'
export {
  addFoodsById,
  foodIdOf,
  listFoodSources,
  loadAllFoods,
  lookUpFoods
} from './load-all-foods.ts'
export type { SkipCounts } from './skipped-rows.ts'
export type { SkipReason } from './source-food.ts'
