import { type FdcReading, fdcNames, fdcRows, isFoodType } from './fdc-csv-files.ts'
import { fdcValue } from './fdc-value.ts'
import type { CsvRow } from './read-csv.ts'

/** The values of one food that stand together; mostly all of them do. */
interface Run {
  readonly fdcId: string
  /** Null: `food.csv` does not have it. */
  readonly type: string | null
  readonly measured: Map<number, number>
}

/** `food_nutrient.csv`, by far the longest: what was measured in 100 g. */
export async function stageFdcValues(reading: FdcReading): Promise<void> {
  const { staging } = reading
  const units = await fdcNames(reading, 'nutrient.csv')
  let run: Run = { fdcId: '', type: null, measured: new Map() }
  for await (const row of fdcRows(reading, 'food_nutrient.csv')) {
    const fdcId = row.cell('fdc_id')
    if (fdcId !== run.fdcId) {
      storeRun(reading, run)
      run = { fdcId, type: staging.typeOf(Number(fdcId)), measured: new Map() }
    }
    takeValue(reading, run, { row, units })
  }
  storeRun(reading, run)
}

function storeRun({ staging }: FdcReading, { fdcId, measured }: Run): void {
  if (measured.size > 0) staging.addMeasured(Number(fdcId), measured)
}

interface Cells {
  readonly row: CsvRow
  readonly units: ReadonlyMap<string, string>
}

function takeValue({ sink }: FdcReading, run: Run, { row: { row, cell }, units }: Cells): void {
  const at = (what: string) => ({ file: 'food_nutrient.csv', row, what })
  if (run.type === null) sink.skip('unknown-food', at(run.fdcId))
  else if (!isFoodType(run.type)) sink.skip('not-a-food', at(run.type))
  else {
    const nutrient = cell('nutrient_id')
    const amount = cell('amount')
    const unit = units.get(nutrient) ?? ''
    const value = fdcValue({ nutrient: Number(nutrient), amount, unit })
    if (typeof value === 'object') run.measured.set(value.nutrient, value.amount)
    else if (value === 'nutrient-not-used') sink.skip(value, at(nutrient))
    else sink.skip(value, at(`${run.fdcId} ${nutrient} ${amount}`))
  }
}
