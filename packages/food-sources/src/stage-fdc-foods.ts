import { type FdcReading, fdcRows, isFoodType } from './fdc-csv-files.ts'
import type { CsvRow } from './read-csv.ts'

interface Staged {
  readonly types: ReadonlySet<string>
  /** When the newest was published. */
  readonly date: string | null
}

/** `food.csv`: every food with its kind and name. */
export async function stageFdcFoods(reading: FdcReading): Promise<Staged> {
  const types = new Set<string>()
  let date = ''
  for await (const row of fdcRows(reading, 'food.csv')) {
    const type = stageFood(reading, row)
    if (type === null) continue
    types.add(type)
    const published = row.cell('publication_date')
    if (/^\d{4}-\d\d-\d\d$/.test(published) && published > date) date = published
  }
  return { types, date: date === '' ? null : date }
}

/** The kind of a food that will be kept. */
function stageFood({ sink, staging }: FdcReading, { row, cell }: CsvRow): string | null {
  const at = (what: string) => ({ file: 'food.csv', row, what })
  const fdcId = Number(cell('fdc_id'))
  const type = cell('data_type')
  if (!(Number.isSafeInteger(fdcId) && fdcId > 0)) {
    sink.skip('unreadable', at(cell('fdc_id')))
    return null
  }
  const food = { fdcId, row, type, name: cell('description'), category: cell('food_category_id') }
  if (!staging.addFood(food)) {
    sink.skip('duplicate', at(String(fdcId)))
    return null
  }
  if (isFoodType(type)) return type
  sink.skip('not-a-food', at(type))
  return null
}
