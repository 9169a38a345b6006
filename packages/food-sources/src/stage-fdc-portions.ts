import { type FdcReading, fdcNames, fdcRows } from './fdc-csv-files.ts'
import { fdcPortion } from './fdc-portion.ts'

/** `food_portion.csv`: household measures. */
export async function stageFdcPortions(reading: FdcReading): Promise<void> {
  const { sink, staging } = reading
  const units = await fdcNames(reading, 'measure_unit.csv')
  for await (const { row, cell } of fdcRows(reading, 'food_portion.csv')) {
    const at = { file: 'food_portion.csv', row, what: cell('fdc_id') }
    const fdcId = Number(cell('fdc_id'))
    const portion = fdcPortion({
      amount: cell('amount'),
      unit: units.get(cell('measure_unit_id')) ?? '',
      modifier: cell('modifier'),
      description: cell('portion_description'),
      grams: cell('gram_weight')
    })
    if (staging.typeOf(fdcId) === null) sink.skip('unknown-food', at)
    else if (typeof portion === 'object') staging.addPortion(fdcId, portion)
    else sink.skip(portion, at)
  }
}
