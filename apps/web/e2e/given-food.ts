import type { Page } from '@playwright/test'

interface Eaten {
  readonly food: string
  readonly name: string
  readonly grams: number
  readonly quantity: number
  readonly portion: string
  readonly daysAgo: number
  readonly meal: string
}

const SPINACH = {
  food: 'sr28:11457',
  name: 'Spinach, raw',
  grams: 60,
  quantity: 2,
  portion: '1 cup'
}
const EGGS = {
  food: 'sr28:01129',
  name: 'Egg, whole, hard-boiled',
  grams: 100,
  quantity: 2,
  portion: '1 large'
}

/** A breakfast and a dinner of yesterday, and a lunch of today. */
export const THREE_MEALS: readonly Eaten[] = [
  { ...EGGS, daysAgo: 1, meal: 'breakfast' },
  { ...SPINACH, daysAgo: 1, meal: 'dinner' },
  { ...SPINACH, daysAgo: 0, meal: 'lunch' }
]

const TODAY = { quantity: 1, portion: '1 portion', daysAgo: 0 }

/** A day of white bread, rice and crisps: little of much. */
export const PLAIN_DAY: readonly Eaten[] = [
  { ...TODAY, food: 'sr28:18069', name: 'White bread', grams: 120, meal: 'breakfast' },
  { ...TODAY, food: 'sr28:01001', name: 'Butter', grams: 30, meal: 'breakfast' },
  { ...TODAY, food: 'sr28:18069', name: 'White bread', grams: 100, meal: 'lunch' },
  { ...TODAY, food: 'sr28:01009', name: 'Cheddar cheese', grams: 50, meal: 'lunch' },
  { ...TODAY, food: 'sr28:19411', name: 'Potato crisps', grams: 60, meal: 'snack' },
  { ...TODAY, food: 'sr28:20045', name: 'White rice, boiled', grams: 300, meal: 'dinner' },
  { ...TODAY, food: 'sr28:05064', name: 'Chicken breast, roasted', grams: 150, meal: 'dinner' }
]

/** Puts foods where the page keeps them, as if they had been written down before; and a saved meal. */
export async function givenFood(page: Page, eaten: readonly Eaten[]): Promise<void> {
  await page.goto('/')
  await page.evaluate((foods) => {
    const dayOf = (daysAgo: number) => {
      const moment = new Date()
      moment.setDate(moment.getDate() - daysAgo)
      const two = (n: number) => String(n).padStart(2, '0')
      return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
    }
    const entries = foods.map(({ daysAgo, ...food }, index) => ({
      ...food,
      id: String(index + 1),
      date: dayOf(daysAgo)
    }))
    const items = foods.slice(0, 1).map(({ daysAgo, meal, ...food }) => food)
    const meals = [{ id: '1', name: 'Eggs for breakfast', items }]
    localStorage.setItem('charley.food', JSON.stringify({ version: 1, entries, meals }))
  }, eaten)
}

/** A recall on its way, with a food for certain, one that needs an amount and one that nobody knows. */
export async function givenRecall(page: Page): Promise<void> {
  await page.goto('/')
  await page.evaluate(() => {
    const draft = { date: '', list: '2 eggs\nspinach\nqqxzv', forgotten: {}, edits: {} }
    localStorage.setItem('charley.food-recall', JSON.stringify(draft))
  })
}
