import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFoods } from '@charley/food-sources'
import { loadFoods } from '@charley/knowledge/foods'
import { expect, test } from 'vitest'
import { createFoodShelf } from './food-shelf.ts'

test('imported foods stand on the shelf beside the built-in ones, and a broken import is told once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-shelf-'))
  const file = join(folder, 'bar.json')
  const product = { code: '12345670', product_name: 'Bar', nutriments: { fat_100g: 3 } }
  writeFileSync(file, JSON.stringify({ product }))
  await importFoods({ file, folder, builtIn: await loadFoods() })
  const broken = join(folder, 'foods', 'off-broken.sqlite')
  writeFileSync(broken, 'half a file')
  const told: string[] = []
  const foodsFor = createFoodShelf({ folder, warn: (path) => told.push(path) })
  const { ids } = await foodsFor(['off:12345670', 'off:404'])
  expect(ids.includes('off:12345670')).toBe(true)
  expect(await foodsFor()).toBe(await foodsFor(['sr28:01001']))
  expect(told).toEqual([broken])
})

test('without a data folder the shelf holds the built-in foods', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'charley-shelf-')), 'none')
  const foodsFor = createFoodShelf({ folder, warn: () => undefined })
  expect(await foodsFor()).toEqual(await loadFoods())
  mkdirSync(join(folder, 'foods'), { recursive: true })
  expect(await foodsFor()).toEqual(await loadFoods())
})
