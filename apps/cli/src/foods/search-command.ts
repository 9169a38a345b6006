import { parseArgs } from 'node:util'
import { type FoundFood, fillIn, foundFood, indexFoods, searchFoods } from '@charley/engine'
import { loadFoodWords } from '@charley/knowledge/foods'
import { type Complaint, printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { readText } from '../read-input.ts'
import { words } from '../words/en.ts'
import { loadFoodsFor } from './load-foods-for.ts'

const text = words.foodSearch
const OPTIONS = {
  json: { type: 'boolean', default: false },
  from: { type: 'string' },
  limit: { type: 'string', default: '10' }
} as const
const MOST_FOODS = 100

/** `charley foods search "pumpkin seeds"`, or `--from` a file with one query a line. A text says why it cannot be done. */
export async function searchCommand(args: readonly string[]): Promise<ExitCode | string> {
  const asked = readArgs(args)
  if (asked === null) return text.needs
  const limit = readLimit(asked.limit)
  if (limit === null) {
    const sentence = fillIn(text.limit, { most: MOST_FOODS })
    return refuse({ path: 'limit', code: 'limit.invalid', sentence })
  }
  if (asked.from !== undefined) return searchMany(asked.from, limit)
  const [found = []] = await search([asked.query], limit)
  if (asked.json) console.log(JSON.stringify(found, null, 2))
  else printFound(found)
  return EXIT.done
}

/** Line n of the output answers line n of the file, so an empty line is answered too. */
async function searchMany(file: string, limit: number): Promise<ExitCode> {
  const lines = await readText(file)
  if ('complaint' in lines) return refuse(lines.complaint)
  const queries = lines.value.replace(/\r?\n$/, '').split(/\r?\n/)
  for (const found of await search(queries, limit)) console.log(JSON.stringify(found))
  return EXIT.done
}

interface Asked {
  readonly query: string
  readonly from: string | undefined
  readonly limit: string
  readonly json: boolean
}

function readArgs(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const { from, limit, json } = values
    const query = positionals.join(' ')
    if ((query.trim() === '') === (from === undefined)) return null
    return { query, from, limit, json }
  } catch {
    return null
  }
}

function readLimit(typed: string): number | null {
  const limit = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return limit >= 1 && limit <= MOST_FOODS ? limit : null
}

async function search(
  queries: readonly string[],
  limit: number
): Promise<readonly (readonly FoundFood[])[]> {
  const table = await loadFoodsFor({ texts: queries })
  const index = indexFoods(table, await loadFoodWords())
  return queries.map((query) =>
    searchFoods(index, query, { limit }).map((hit) => foundFood(table, hit))
  )
}

function printFound(found: readonly FoundFood[]): void {
  const { paint } = layoutFor(process.stdout)
  if (found.length === 0) console.log(text.nothing)
  for (const { food, name, portions } of found) {
    const [portion] = portions
    console.log(paint('bold', name))
    console.log(portion ? `  ${food}  ${portion.label}: ${portion.grams} g` : `  ${food}`)
  }
}

function refuse(complaint: Complaint): ExitCode {
  printComplaints([complaint])
  return EXIT.badInput
}
