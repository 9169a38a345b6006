import type { FoodPortion } from '@charley/engine'
import { barcodeKey } from './barcode.ts'
import { asObject, type JsonObject, textOf } from './json-value.ts'
import { amountsFromOff } from './off-amounts.ts'
import { plainFoodName } from './plain-food-name.ts'
import { portionLabel } from './portion-label.ts'
import { asNumber } from './possible-amount.ts'
import type { Place, SkipReason, SourceFood, SourceSink } from './source-food.ts'

const ONLY_WEIGHT = /^[\d.,]+\s*(?:g|gr|grams?|ml|cl|l|kg|oz)?$/i

/** One product of Open Food Facts. */
export function readOffProduct(
  product: JsonObject,
  sink: SourceSink,
  at: Place
): SourceFood | null {
  const code = textOf(product['code'])
  const skip = (reason: SkipReason, what: string) =>
    sink.skip(reason, { ...at, what: `${code} ${what}`.trim() })
  const barcode = barcodeKey(code)
  const name = nameOf(product)
  if (barcode === null || name === '') {
    skip(barcode === null ? 'no-barcode' : 'no-name', name)
    return null
  }
  const amounts = amountsFromOff(asObject(product['nutriments']) ?? {}, skip)
  if (Object.keys(amounts).length === 0) {
    skip('no-values', name)
    return null
  }
  return {
    id: `off:${code}`,
    name,
    group: 'Packaged products',
    fdcId: null,
    barcode,
    portions: portionsOf(product),
    amounts
  }
}

function nameOf(product: JsonObject): string {
  const said = ['product_name', 'product_name_en', 'generic_name'].map((key) =>
    textOf(product[key])
  )
  const name = plainFoodName(said.find((text) => text !== '') ?? '')
  const brand = textOf(product['brands']).split(',')[0]?.trim() ?? ''
  const isSaid = name.toLowerCase().includes(brand.toLowerCase())
  return name === '' || isSaid ? name : `${name}, ${brand}`
}

/** Open Food Facts gives quantities in g, or in ml for drinks, whose nutrients then are per 100 ml. */
function portionsOf(product: JsonObject): readonly FoodPortion[] {
  const said = portionLabel(textOf(product['serving_size']))
  const serving = said === '' || ONLY_WEIGHT.test(said) ? '1 serving' : said
  return [
    { label: serving, grams: asNumber(product['serving_quantity']) },
    { label: '1 package', grams: asNumber(product['product_quantity']) }
  ].filter(({ grams }) => grams > 0 && Number.isFinite(grams))
}
