import type { FoodPortion } from '@charley/engine'
import { barcodeKey } from './barcode.ts'
import { amountsFromFdc, type FdcMeasured } from './fdc-amounts.ts'
import { plainFoodName } from './plain-food-name.ts'
import type { SourceFood } from './source-food.ts'

interface FdcParts {
  readonly fdcId: number
  readonly name: string
  readonly group: string
  readonly brand: string
  readonly barcode: string
  readonly portions: readonly FoodPortion[]
  readonly measured: FdcMeasured
}

/** Null where nothing that Charley counts was measured. */
export function fdcFood(parts: FdcParts): SourceFood | null {
  const amounts = amountsFromFdc(parts.measured)
  if (Object.keys(amounts).length === 0) return null
  const name = plainFoodName(parts.name)
  return {
    id: `fdc:${parts.fdcId}`,
    name: parts.brand === '' ? name : `${name}, ${parts.brand}`,
    group: parts.group,
    fdcId: parts.fdcId,
    barcode: barcodeKey(parts.barcode),
    portions: parts.portions,
    amounts
  }
}
