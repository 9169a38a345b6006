import { parseArgs } from 'node:util'
import { fillIn } from '@charley/engine'
import { loadFoods } from '@charley/knowledge/foods'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { words } from '../words/en.ts'
import { type FoodView, foodView } from './food-view.ts'

const text = words.foods
const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** `charley foods show <food>`: one food with all that is known of it. A text says why it cannot be done. */
export async function foodsCommand(args: readonly string[]): Promise<ExitCode | string> {
  const parsed = readArgs(args)
  if (parsed === null) return text.needs
  const { food, json } = parsed
  const view = foodView(await loadFoods(), food)
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
