import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import type { KnowledgeTree } from '../read-tree.ts'
import { checkIdeas } from './check-ideas.ts'
import { compileIdeas } from './compile-ideas.ts'

/** Writes `food-ideas.json` into `folder`, where `foods.json` lies already; says what is wrong with the ideas. */
export function buildIdeas(tree: KnowledgeTree, folder: string): readonly Problem[] {
  const ideas = compileIdeas(tree)
  writeFileSync(join(folder, 'food-ideas.json'), JSON.stringify(ideas))
  return checkIdeas(ideas, JSON.parse(readFileSync(join(folder, 'foods.json'), 'utf8')))
}
