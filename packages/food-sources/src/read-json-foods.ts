import { readFdcJsonFood } from './fdc-json-food.ts'
import { FDC_LICENCE, FDC_TYPES, fdcSourceName } from './fdc-types.ts'
import { ImportProblem } from './import-problem.ts'
import { asObject, type JsonObject, textOf } from './json-value.ts'
import { readOffProduct } from './off-product.ts'
import type { Description, Place, SourceSink } from './source-food.ts'
import { splitJsonList } from './split-json-list.ts'
import { splitLines } from './split-lines.ts'

const DOWNLOADED = new RegExp(`"(${FDC_TYPES.map(({ inJson }) => inJson).join('|')})"\\s*:\\s*\\[`)
const ANSWERED = /"(?:foods|products)"\s*:\s*\[/
/** A single product or food; anything larger is a list. */
const LARGEST_SINGLE = 16_000_000
const OFF_LICENCE = 'ODbL 1.0, Open Food Facts contributors'
const MS_PER_SECOND = 1000

export interface JsonFile {
  /** Of the file, without folder and ending. */
  readonly name: string
  /** Its first bytes. */
  readonly head: Buffer
  readonly read: () => AsyncIterable<Buffer>
}

interface Reading {
  readonly sink: SourceSink
  /** The list of a download; absent in every other file. */
  readonly download: string | undefined
  /** Kinds of FoodData Central found so far. */
  readonly types: Set<string>
  hasOff: boolean
  date: string
}

/** Foods as JSON: a download or answer of FoodData Central, a product, answer or dump of Open Food Facts. */
export async function readJsonFoods(file: JsonFile, sink: SourceSink): Promise<Description> {
  const download = DOWNLOADED.exec(file.head.toString('latin1'))?.[1]
  const reading: Reading = { sink, download, types: new Set(), hasOff: false, date: '' }
  let row = 0
  for await (const text of textsIn(file)) {
    row += 1
    sink.row()
    const at = { file: file.name, row, what: text.slice(0, 80) }
    const item = parseObject(text)
    const product = asObject(item?.['product']) ?? item
    if (item && item['fdcId'] !== undefined) takeFood(reading, item, at)
    else if (product && product['code'] !== undefined) takeProduct(reading, product, at)
    else sink.skip('unreadable', at)
  }
  return describe(file.name, reading)
}

function takeFood(reading: Reading, item: JsonObject, at: Place): void {
  const { sink, download, types } = reading
  const kind = textOf(item['dataType'])
  const type = FDC_TYPES.find(({ inJson, inAnswer }) => inAnswer === kind || inJson === download)
  if (!type) sink.skip('not-a-food', { ...at, what: kind })
  const food = type && readFdcJsonFood(item, sink, at)
  if (!food) return
  types.add(type.inCsv)
  const published = dateOf(textOf(item['publicationDate']) || textOf(item['publishedDate']))
  if (published > reading.date) reading.date = published
  sink.keep(food, at)
}

function takeProduct(reading: Reading, product: JsonObject, at: Place): void {
  const food = readOffProduct(product, reading.sink, at)
  if (!food) return
  reading.hasOff = true
  const changed = dateOfSeconds(Number(product['last_modified_t']))
  if (changed > reading.date) reading.date = changed
  reading.sink.keep(food, at)
}

async function* textsIn(file: JsonFile): AsyncGenerator<string> {
  const head = file.head.toString('latin1')
  const list = DOWNLOADED.exec(head) ?? ANSWERED.exec(head) ?? /^\s*\[/.exec(head)
  if (isLines(file.head)) yield* splitLines(file.read())
  else if (list) yield* splitJsonList(file.read(), list.index + list[0].length - 1)
  else yield await singleText(file)
}

/** The first line is an object of its own. */
function isLines(head: Buffer): boolean {
  const [first = '', ...more] = head.toString('utf8').trimStart().split('\n')
  return parseObject(first) !== null && more.some((line) => line.trim() !== '')
}

async function singleText(file: JsonFile): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const chunk of file.read()) {
    length += chunk.length
    if (length > LARGEST_SINGLE) throw new ImportProblem('import.not-recognised')
    pieces.push(chunk)
  }
  const text = Buffer.concat(pieces).toString('utf8')
  const item = parseObject(text)
  if (!item) throw new ImportProblem('import.damaged', { reason: 'the JSON is not complete' })
  const isFood = ['fdcId', 'code', 'product'].some((key) => item[key] !== undefined)
  if (!isFood) throw new ImportProblem('import.not-recognised')
  return text
}

function parseObject(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return null
  }
}

/** A download is named after what it holds; a file of single foods after itself, lest it replace a download. */
function describe(file: string, { types, hasOff, date, download }: Reading): Description {
  const newest = date === '' ? null : date
  const kinds = FDC_TYPES.filter(({ inCsv }) => types.has(inCsv))
  if (download) return { ...fdcSourceName(kinds), licence: FDC_LICENCE, date: newest }
  const dashed = file.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const own = dashed.replace(/^-|-$/g, '').replace(/^(?:off|fdc)-/, '') || 'file'
  const [short, title, licence] = hasOff
    ? ['off', 'Open Food Facts', OFF_LICENCE]
    : ['fdc', 'USDA FoodData Central', FDC_LICENCE]
  return { name: `${short}-${own}`, title: `${title}: ${file}`, licence, date: newest }
}

/** FoodData Central writes `2021-10-28` or `4/1/2019`. */
function dateOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function dateOfSeconds(seconds: number): string {
  const isDate = Number.isFinite(seconds) && seconds > 0 && seconds < 1e11
  return isDate ? new Date(seconds * MS_PER_SECOND).toISOString().slice(0, 10) : ''
}
