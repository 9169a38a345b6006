import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import type { KnowledgeTree } from '../read-tree.ts'
import { checkMeasures } from './check-measures.ts'
import { compileDrinks } from './compile-drinks.ts'
import { compileMeasures } from './compile-measures.ts'

/** Writes `household-measures.json` and `drinks.json` into `folder`, where `foods.json` lies already; says what is wrong. */
export function buildMeasures(tree: KnowledgeTree, folder: string): readonly Problem[] {
  const measures = compileMeasures(tree)
  if (measures === null) return []
  writeFileSync(join(folder, 'household-measures.json'), JSON.stringify(measures))
  writeFileSync(join(folder, 'drinks.json'), JSON.stringify(compileDrinks(tree)))
  return checkMeasures(measures, JSON.parse(readFileSync(join(folder, 'foods.json'), 'utf8')))
}
