import { parseArgs } from 'node:util'
import { type FoodLine, type FoodReader, indexFoods, readFoodText } from '@charley/engine'
import { loadFoodWords, loadMeasures } from '@charley/knowledge/foods'
import { printComplaints } from '../complaint.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { readText } from '../read-input.ts'
import { words } from '../words/en.ts'
import { loadFoodsFor } from './load-foods-for.ts'

const text = words.foodRead
const OPTIONS = { json: { type: 'boolean', default: false }, from: { type: 'string' } } as const

/** `charley foods read "2 eggs and a banana"`, or `--from` a file with one text a line. A text says why it cannot be done. */
export async function readCommand(args: readonly string[]): Promise<ExitCode | string> {
  const asked = readArgs(args)
  if (asked === null) return text.needs
  if ('from' in asked) return readMany(asked.from)
  const reader = await loadReader()
  const lines = readFoodText(reader, asked.eaten)
  if (asked.json) console.log(JSON.stringify(view(reader, lines), null, 2))
  else printLines(reader, lines)
  return EXIT.done
}

async function readMany(file: string): Promise<ExitCode> {
  const texts = await readText(file)
  if ('complaint' in texts) {
    printComplaints([texts.complaint])
    return EXIT.badInput
  }
  const reader = await loadReader()
  for (const line of texts.value.split(/\r?\n/)) {
    if (line.trim() !== '') console.log(JSON.stringify(view(reader, readFoodText(reader, line))))
  }
  return EXIT.done
}

type Asked = { readonly eaten: string; readonly json: boolean } | { readonly from: string }

function readArgs(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const [eaten, ...more] = positionals
    if (values.from !== undefined) return eaten === undefined ? { from: values.from } : null
    if (eaten === undefined || eaten.trim() === '' || more.length > 0) return null
    return { eaten, json: values.json }
  } catch {
    return null
  }
}

async function loadReader(): Promise<FoodReader> {
  const table = await loadFoodsFor({})
  const [foodWords, measures] = await Promise.all([loadFoodWords(), loadMeasures()])
  return { table, index: indexFoods(table, foodWords), measures }
}

/** As `--json` writes it: foods by id instead of by row. */
function view({ table }: FoodReader, lines: readonly FoodLine[]) {
  return {
    lines: lines.map(({ row, others, ...line }) => ({
      ...line,
      food: row === null ? null : (table.ids[row] ?? null),
      others: others.map((other) => table.ids[other])
    }))
  }
}

function printLines({ table }: FoodReader, lines: readonly FoodLine[]): void {
  const { paint } = layoutFor(process.stdout)
  for (const { text: typed, row, grams, portion, sure } of lines) {
    console.log(paint('bold', typed))
    if (row === null) console.log(`  ${text.noFood}`)
    else {
      const weight = grams === null ? text.noGrams : `${grams} g (${portion})`
      console.log(`  ${table.names[row]}: ${weight}`)
      if (!sure && grams !== null) console.log(`  ${text.notSure}`)
    }
  }
}
