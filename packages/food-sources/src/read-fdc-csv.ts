import { join } from 'node:path'
import { type FdcReading, fdcFiles, fdcNames, isFoodType } from './fdc-csv-files.ts'
import { fdcFood } from './fdc-food.ts'
import { openFdcStaging } from './fdc-staging.ts'
import { FDC_LICENCE, FDC_TYPES, fdcSourceName } from './fdc-types.ts'
import type { Zip } from './open-zip.ts'
import type { Description, SourceSink } from './source-food.ts'
import { stageFdcFoods } from './stage-fdc-foods.ts'
import { stageFdcLabels } from './stage-fdc-labels.ts'
import { stageFdcPortions } from './stage-fdc-portions.ts'
import { stageFdcValues } from './stage-fdc-values.ts'

/** A CSV download of FoodData Central. `scratch` is a folder for what does not fit into memory. */
export async function readFdcCsv(
  zip: Zip,
  sink: SourceSink,
  scratch: string
): Promise<Description> {
  sink.expect(fdcFiles(zip).reduce((sum, { size }) => sum + size, 0))
  const staging = openFdcStaging(join(scratch, 'staging.sqlite'))
  try {
    const reading = { zip, sink, staging }
    const { types, date } = await stageFdcFoods(reading)
    await stageFdcLabels(reading)
    await stageFdcPortions(reading)
    await stageFdcValues(reading)
    await handOver(reading)
    const kinds = FDC_TYPES.filter(({ inCsv }) => types.has(inCsv))
    return { ...fdcSourceName(kinds), licence: FDC_LICENCE, date }
  } finally {
    staging.close()
  }
}

async function handOver(reading: FdcReading): Promise<void> {
  const { staging, sink } = reading
  const groups = new Map([
    ...(await fdcNames(reading, 'wweia_food_category.csv')),
    ...(await fdcNames(reading, 'food_category.csv'))
  ])
  for (const { food, label, portions, measured } of staging.foods()) {
    if (!isFoodType(food.type)) continue
    const at = { file: 'food.csv', row: food.row, what: String(food.fdcId) }
    const group = label?.category || groups.get(food.category) || ''
    const { brand = '', barcode = '' } = label ?? {}
    const complete = fdcFood({ ...food, group, brand, barcode, portions, measured })
    if (food.name === '') sink.skip('no-name', at)
    else if (complete) sink.keep(complete, at)
    else sink.skip('no-values', at)
  }
}
