import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FoodTable } from '@charley/engine'
import { parse } from 'yaml'
import { checkFiles } from '../check-schemas.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'
import type { Problem } from '../problem.ts'
import { compilePlanFoods, PLAN_FOODS_FILE } from './compile-plan-foods.ts'
import type { PlanFoodsSource } from './plan-foods-source.ts'

/** Writes `plan-foods.json` into `folder`, beside the food table already there; says what is wrong. */
export function buildPlanFoods(folder: string): readonly Problem[] {
  const data: unknown = parse(readFileSync(join(KNOWLEDGE_ROOT, PLAN_FOODS_FILE), 'utf8'))
  const file = { name: 'plan-foods', path: PLAN_FOODS_FILE, data }
  const misshapen = checkFiles([{ schema: 'plan-foods', file }])
  if (misshapen.length > 0) return misshapen
  const table: FoodTable = JSON.parse(readFileSync(join(folder, 'foods.json'), 'utf8'))
  const { foods, problems } = compilePlanFoods(data as PlanFoodsSource, table)
  if (problems.length === 0) writeFileSync(join(folder, 'plan-foods.json'), JSON.stringify(foods))
  return problems
}
