import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFoods } from './compile-foods.ts'
import { FOOD_FILES, readFoodSource } from './food-source.ts'

/** Writes `foods.json` into `folder` where it is missing or made from something else than what is there now. */
export function buildFoods(folder: string): void {
  const path = join(folder, 'foods.json')
  const revision = revisionOf([...FOOD_FILES, ...ownSource()])
  const opening = `{"revision":"${revision}"`
  if (existsSync(path) && readFileSync(path, 'utf8').startsWith(opening)) return
  writeFileSync(path, JSON.stringify({ revision, ...compileFoods(readFoodSource()) }))
}

function revisionOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return `sha256:${hash.digest('hex')}`
}

function ownSource(): readonly string[] {
  const names = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))
  return names.toSorted().map((name) => join(import.meta.dirname, name))
}
