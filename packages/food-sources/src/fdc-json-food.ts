import type { FoodPortion } from '@charley/engine'
import { fdcFood } from './fdc-food.ts'
import { fdcPortion, packageServing } from './fdc-portion.ts'
import { fdcValue } from './fdc-value.ts'
import { asObject, type JsonObject, objectsIn, textOf } from './json-value.ts'
import type { Place, SourceFood, SourceSink } from './source-food.ts'

type Skip = (reason: Parameters<SourceSink['skip']>[0], what: string) => void

/** One food of a JSON download or of an answer of FoodData Central. */
export function readFdcJsonFood(item: JsonObject, sink: SourceSink, at: Place): SourceFood | null {
  const fdcId = Number(item['fdcId'])
  const skip: Skip = (reason, what) => sink.skip(reason, { ...at, what: `${fdcId} ${what}`.trim() })
  const name = textOf(item['description'])
  if (!(Number.isSafeInteger(fdcId) && fdcId > 0)) skip('unreadable', name)
  else if (name === '') skip('no-name', '')
  else {
    const food = fdcFood({
      fdcId,
      name,
      group: groupOf(item),
      brand: textOf(item['brandName']) || textOf(item['brandOwner']),
      barcode: textOf(item['gtinUpc']),
      portions: portionsOf(item, skip),
      measured: measuredIn(item, skip)
    })
    if (food) return food
    skip('no-values', '')
  }
  return null
}

function groupOf(item: JsonObject): string {
  const category = asObject(item['foodCategory']) ?? asObject(item['wweiaFoodCategory'])
  const described =
    textOf(category?.['description']) || textOf(category?.['wweiaFoodCategoryDescription'])
  return described || textOf(item['brandedFoodCategory']) || textOf(item['foodCategory'])
}

function measuredIn(item: JsonObject, skip: Skip): ReadonlyMap<number, number> {
  const measured = new Map<number, number>()
  for (const row of objectsIn(item['foodNutrients'])) {
    const nutrient = asObject(row['nutrient'])
    const number = Number(nutrient?.['id'] ?? row['nutrientId'])
    const amount = row['amount'] ?? row['value']
    const unit = textOf(nutrient?.['unitName'] ?? row['unitName'])
    const value = fdcValue({ nutrient: number, amount, unit })
    if (typeof value === 'object') measured.set(value.nutrient, value.amount)
    // A heading ("Proximates") has no amount and is no value.
    else if (amount !== undefined && value !== 'nutrient-not-used')
      skip(value, `${number} ${amount}`)
  }
  return measured
}

function portionsOf(item: JsonObject, skip: Skip): readonly FoodPortion[] {
  const portions = objectsIn(item['foodPortions']).map((portion) =>
    fdcPortion({
      amount: portion['amount'] ?? portion['value'],
      unit: textOf(asObject(portion['measureUnit'])?.['name']),
      modifier: textOf(portion['modifier']),
      description: textOf(portion['portionDescription']),
      grams: portion['gramWeight']
    })
  )
  const { servingSize: size, servingSizeUnit, householdServingFullText } = item
  if (size !== undefined) {
    const household = textOf(householdServingFullText)
    portions.push(packageServing({ size, unit: textOf(servingSizeUnit), household }))
  }
  return portions.filter((portion) => {
    if (typeof portion === 'string') skip(portion, '')
    return typeof portion === 'object'
  })
}
