import { parseArgs } from 'node:util'
import { type FoodView, fillIn, foodView } from '@charley/engine'
import { dataFolder, foodIdOf } from '@charley/food-sources'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { words } from '../words/en.ts'
import { importCommand } from './import-command.ts'
import { loadFoodsFor } from './load-foods-for.ts'
import { readCommand } from './read-command.ts'
import { searchCommand } from './search-command.ts'
import { sourcesCommand } from './sources-command.ts'

const text = words.foods
const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** `charley foods ...`: one food with all that is known of it, and foods from elsewhere. A text says why it cannot be done. */
export async function foodsCommand(args: readonly string[]): Promise<ExitCode | string> {
  const [verb, ...rest] = args
  if (verb === 'import') return importCommand(rest)
  if (verb === 'sources') return sourcesCommand(rest)
  if (verb === 'read') return readCommand(rest)
  if (verb === 'search') return searchCommand(rest)
  const parsed = readArgs(args)
  if (parsed === null) return text.needs
  const { food, json } = parsed
  const id = foodIdOf(dataFolder(), food)
  const view = foodView(await loadFoodsFor({ ids: [id] }), id)
  if (view === null) {
    const sentence = fillIn(text.unknown, { food })
    printComplaints([{ path: 'food', code: 'food.unknown', sentence }])
    return EXIT.badInput
  }
  if (json) console.log(JSON.stringify(view, null, 2))
  else printFood(view)
  return EXIT.done
}

function readArgs(args: readonly string[]): { food: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const [verb, food, ...more] = positionals
    if (verb !== 'show' || food === undefined || more.length > 0) return null
    return { food, json: values.json }
  } catch {
    return null
  }
}

function printFood({ name, group, portions, nutrients, incomplete }: FoodView): void {
  const { paint } = layoutFor(process.stdout)
  console.log(paint('bold', name))
  console.log(group)
  if (incomplete) console.log(text.incomplete)
  for (const { label, grams } of portions) console.log(`  ${label}: ${grams} g`)
  console.log(text.per100g)
  const widest = Math.max(...nutrients.map(({ id }) => id.length))
  for (const { id, amount, unit } of nutrients) {
    const shown = amount === null ? text.notMeasured : `${Number(amount.toFixed(3))} ${unit}`
    console.log(`  ${id.replaceAll('_', ' ').padEnd(widest)}  ${shown}`)
  }
}
