import type { FdcStaging } from './fdc-staging.ts'
import { FDC_TYPES } from './fdc-types.ts'
import { ImportProblem } from './import-problem.ts'
import type { Zip, ZipFile } from './open-zip.ts'
import { type CsvRow, readCsv } from './read-csv.ts'
import type { SourceSink } from './source-food.ts'

/** The files of a CSV download that are read, and the columns without which they are something else. */
export const FDC_COLUMNS = {
  'food.csv': ['fdc_id', 'data_type', 'description'],
  'nutrient.csv': ['id', 'unit_name'],
  'food_category.csv': ['id', 'description'],
  'wweia_food_category.csv': ['wweia_food_category', 'wweia_food_category_description'],
  'measure_unit.csv': ['id', 'name'],
  'branded_food.csv': ['fdc_id', 'serving_size', 'serving_size_unit'],
  'food_portion.csv': ['fdc_id', 'gram_weight'],
  'food_nutrient.csv': ['fdc_id', 'nutrient_id', 'amount']
} as const

export type FdcFileName = keyof typeof FDC_COLUMNS

const NEEDED: readonly FdcFileName[] = ['food.csv', 'food_nutrient.csv']

/** A download while it is being read. */
export interface FdcReading {
  readonly zip: Zip
  readonly sink: SourceSink
  readonly staging: FdcStaging
}

export function isFdcCsv(zip: Zip): boolean {
  return NEEDED.some((name) => fileOf(zip, name))
}

/** The files there are to read. */
export function fdcFiles(zip: Zip): readonly ZipFile[] {
  const missing = NEEDED.find((name) => !fileOf(zip, name))
  if (missing) {
    const columns = FDC_COLUMNS[missing].join(', ')
    throw new ImportProblem('import.wrong-columns', { file: missing, missing: columns })
  }
  return zip.files.filter(({ name }) => Object.hasOwn(FDC_COLUMNS, name))
}

/** The rows of one file; none where a download has no such file. */
export async function* fdcRows(
  { zip, sink }: FdcReading,
  name: FdcFileName
): AsyncGenerator<CsvRow> {
  const file = fileOf(zip, name)
  if (file) yield* readCsv({ file, columns: FDC_COLUMNS[name] }, sink)
}

/** A short list of names by id. */
export async function fdcNames(
  reading: FdcReading,
  file: FdcFileName
): Promise<ReadonlyMap<string, string>> {
  const [id, name] = FDC_COLUMNS[file]
  const names = new Map<string, string>()
  for await (const { cell } of fdcRows(reading, file)) names.set(cell(id), cell(name))
  return names
}

/** Whether it can be eaten; whatever else there is are samples of a laboratory. */
export function isFoodType(type: string): boolean {
  return FDC_TYPES.some(({ inCsv }) => inCsv === type)
}

function fileOf({ files }: Zip, name: string): ZipFile | undefined {
  return files.find((file) => file.name === name)
}
