import * as engine from '@charley/engine'
import { loadFoods, loadFoodWords, loadMeasures } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { expect, test } from 'vitest'
import { type LineEdits, settleLines } from './food-lines.ts'
import { type FoodRoom, furnishFoodRoom } from './food-room.ts'
import { nutrientsBrought } from './nutrients-brought.ts'

const room = await openRoom()

test('a line read without doubt becomes a helping with the portion it was said in', () => {
  const [eggs] = settle('2 eggs', {})
  expect(eggs?.helping).toMatchObject({ quantity: 2, portion: '1 large' })
  expect(eggs?.helping?.grams).toBe(2 * (eggs?.portion?.grams ?? Number.NaN))
})

test('a volume stays in the unit it was said in', () => {
  const [milk] = settle('200 ml milk', {})
  expect(milk).toMatchObject({ quantity: '200', portion: { label: '1 millilitre' } })
})

test('the portion of one is a piece where the food has pieces, and no label is offered twice', () => {
  const rowOf = (id: string) => room.rowOf.get(id) ?? -1
  expect(room.portionOfOne(rowOf('sr28:09040'))?.label).toBe('1 medium')
  const labels = room.portionsOf(rowOf('sr28:01079')).map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
})

test('where no number was said, the usual portion waits for one', () => {
  const [line] = settle('banana', {})
  expect(line).toMatchObject({ quantity: '', portion: { label: '1 medium' }, helping: null })
})

test('a count of something that has no pieces never becomes grams', () => {
  const [line] = settle('3 spinach', {})
  expect(line).toMatchObject({ quantity: '3', portion: null, helping: null, sure: false })
})

test('a line that names no food is kept as it was written', () => {
  const [line] = settle('qqxzv', {})
  expect(line).toMatchObject({ text: 'qqxzv', row: null, helping: null })
})

test('what was said about a line stays with it while others are written around it', () => {
  const [first] = settle('spinach', {})
  const edits = { [first?.key ?? '']: { quantity: '2', portion: '1 cup', meal: 'lunch' } } as const
  const lines = settle('a banana\nspinach\n2 eggs', edits)
  expect(lines[1]).toMatchObject({ meal: 'lunch', helping: { quantity: 2, portion: '1 cup' } })
  expect(lines[0]?.meal).toBeNull()
})

test('the same line written twice is two lines, each with its own amount', () => {
  const [first, second] = settle('spinach\nspinach', {})
  expect(first?.key).not.toBe(second?.key)
})

test('another food takes the count along, and the portion only where it has the same', () => {
  const [line] = settle('2 eggs', {})
  const edits = { [line?.key ?? '']: { food: 'sr28:11457' } }
  expect(settle('2 eggs', edits)[0]).toMatchObject({
    quantity: '2',
    portion: null,
    helping: null,
    sure: false
  })
})

test('an impossible amount is kept as typed and gives no helping', () => {
  const [line] = settle('2 eggs', {})
  const edits = { [line?.key ?? '']: { quantity: '1e9' } }
  expect(settle('2 eggs', edits)[0]).toMatchObject({ quantity: '1e9', helping: null })
})

test('what a helping brings is added to the day, and an unknown amount is never counted as nothing', () => {
  const magnesium = room.foods.nutrients.find(({ id }) => id === 'magnesium')
  const known = magnesium?.per100g.findIndex((amount) => amount !== null) ?? -1
  const unknown = magnesium?.per100g.indexOf(null) ?? -1
  const hundredOf = (row: number) => ({ food: room.foods.ids[row] ?? '', grams: 100 })
  const per100 = magnesium?.per100g[known] ?? 0
  expect(nutrientsBrought(room, hundredOf(known), [hundredOf(known)])[0]).toMatchObject({
    id: 'magnesium',
    amount: per100,
    before: per100,
    atLeast: false
  })
  expect(nutrientsBrought(room, hundredOf(unknown), [])[0]).toMatchObject({ amount: null })
  expect(nutrientsBrought(room, hundredOf(known), [hundredOf(unknown)])[0]).toMatchObject({
    atLeast: true
  })
})

function settle(text: string, edits: LineEdits) {
  return settleLines(room, room.readText(text), edits)
}

async function openRoom(): Promise<FoodRoom> {
  const [foods, foodWords, measures, intake] = await Promise.all([
    loadFoods(),
    loadFoodWords(),
    loadMeasures(),
    loadIntake()
  ])
  return furnishFoodRoom(engine, { foods, foodWords, measures, intake })
}
