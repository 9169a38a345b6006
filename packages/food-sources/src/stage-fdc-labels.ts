import { type FdcReading, fdcRows } from './fdc-csv-files.ts'
import { packageServing } from './fdc-portion.ts'

/** `branded_food.csv`: brand, barcode and serving of packaged foods. */
export async function stageFdcLabels(reading: FdcReading): Promise<void> {
  const { sink, staging } = reading
  for await (const { row, cell } of fdcRows(reading, 'branded_food.csv')) {
    const at = { file: 'branded_food.csv', row, what: cell('fdc_id') }
    const fdcId = Number(cell('fdc_id'))
    if (staging.typeOf(fdcId) === null) {
      sink.skip('unknown-food', at)
      continue
    }
    staging.addLabel(fdcId, {
      brand: cell('brand_name') || cell('brand_owner'),
      barcode: cell('gtin_upc'),
      category: cell('branded_food_category')
    })
    if (cell('serving_size') === '') continue
    const household = cell('household_serving_fulltext')
    const portion = packageServing({
      size: cell('serving_size'),
      unit: cell('serving_size_unit'),
      household
    })
    if (typeof portion === 'object') staging.addPortion(fdcId, portion)
    else sink.skip(portion, at)
  }
}
