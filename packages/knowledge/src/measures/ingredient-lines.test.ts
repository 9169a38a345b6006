import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoodLine, indexFoods, readFoodText } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { loadFoods, loadFoodWords, loadMeasures } from '../foods.ts'
import { KNOWLEDGE_ROOT } from '../knowledge-root.ts'

const LINES = join(KNOWLEDGE_ROOT, '../../shared/data/food_text/ingredient_parse_gold_dev_300.csv')

describe.skipIf(!existsSync(LINES))(
  'ingredient lines of published recipes (skipped where ../shared/data/food_text is absent)',
  () => {
    it('are read with the right name, quantity and unit in at least 85 of 100', async () => {
      const table = await loadFoods()
      const index = indexFoods(table, await loadFoodWords())
      const measures = await loadMeasures()
      const unitOf = (words: string) => canonicalUnit(words, measures.unitWords, measures.sizes)
      const results = goldLines().map((gold) => {
        const lines = readFoodText({ table, index, measures }, gold.input)
        const [line] = lines
        return { gold, line, right: lines.length === 1 && line ? rightIn(line, gold, unitOf) : [] }
      })
      const share = (...parts: readonly Part[]) =>
        results.filter(({ right }) => parts.every((part) => right.includes(part))).length /
        results.length
      const all = share('name', 'quantity', 'unit')
      const percent = (part: number) => `${(100 * part).toFixed(1)} %`
      process.stdout.write(
        `ingredient lines (${results.length}): name, quantity and unit ${percent(all)}; ` +
          `name compared with the preparation ${percent(share('wider name', 'quantity', 'unit'))}; ` +
          `name ${percent(share('name'))}, quantity ${percent(share('quantity'))}, ` +
          `unit ${percent(share('unit'))}, size ${percent(share('size'))}\n`
      )
      expect(results.length).toBe(300)
      expect(all).toBeGreaterThanOrEqual(0.85)
    })
  }
)

interface Gold {
  readonly input: string
  readonly name: string
  readonly quantity: number | null
  readonly unit: string
  readonly size: string
  readonly preparation: string
}

type Part = 'name' | 'wider name' | 'quantity' | 'unit' | 'size'

/** Names are compared as sets of words without case, accents, marks and plural. The wider name may be right together with the preparation. */
function rightIn(line: FoodLine, gold: Gold, unitOf: (words: string) => string): readonly Part[] {
  const { name, preparation = '', quantity, unit, size } = line
  const sameName = words(name ?? '') === words(gold.name)
  const right: Readonly<Record<Part, boolean>> = {
    name: sameName,
    'wider name':
      sameName || words(`${name} ${preparation}`) === words(`${gold.name} ${gold.preparation}`),
    quantity: Math.abs((quantity ?? 0) - (gold.quantity ?? 0)) < 0.001,
    unit: (unit ?? '') === unitOf(gold.unit),
    size: (size ?? '') === unitOf(gold.size)
  }
  return (Object.keys(right) as Part[]).filter((part) => right[part])
}

function words(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
  const found = plain.match(/[a-z0-9]+/g) ?? []
  return [...new Set(found.map(singular))].toSorted().join(' ')
}

function singular(word: string): string {
  return word
    .replace(/(lea|loa|hal)ves$/, '$1f')
    .replace(/ies$/, 'y')
    .replace(/(?<=o|ch|sh|x)es$/, '')
    .replace(/(?<!s)s$/, '')
}

/** `md clove` is a clove: the size in front of a unit is compared as a size. */
function canonicalUnit(
  text: string,
  unitWords: Readonly<Record<string, string>>,
  sizes: Readonly<Record<string, string>>
): string {
  const said = text.split(' ').filter(Boolean)
  const named = said.filter((word) => sizes[word] === undefined)
  if (named.length === 0) return sizes[said[0] ?? ''] ?? ''
  return unitWords[named.join(' ')] ?? unitWords[named[0] ?? ''] ?? named.join(' ')
}

function goldLines(): readonly Gold[] {
  const [, ...lines] = readFileSync(LINES, 'utf8').trimEnd().split(/\r?\n/)
  return lines.map((line) => {
    const [input = '', name = '', quantity = '', unit = '', size = '', preparation = ''] =
      cellsOf(line)
    return { input, name, quantity: quantity ? Number(quantity) : null, unit, size, preparation }
  })
}

function cellsOf(line: string): readonly string[] {
  const cells = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []
  return cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
}
