import { expect } from '@playwright/test'
import { givenFood, THREE_MEALS } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { foodPage } from './pages/food-page.ts'

test('a second tab shows what the first one added', async ({ page, context }) => {
  const [first, second] = [foodPage(page), foodPage(await context.newPage())]
  await first.open()
  await second.open()
  await first.add('banana', 'Breakfast')
  await expect(second.meal('Breakfast').getByText(/banana/i)).toBeVisible()
})

test('where the browser refuses to store, what is on the screen stays and the page says so', async ({
  page
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.setItem = refuse
    IDBObjectStore.prototype.put = refuse
  })
  const food = foodPage(page)
  await food.open()
  await food.add('banana', 'Breakfast')
  await expect(food.meal('Breakfast')).toBeVisible()
  await expect(
    page.getByText(/^This browser does not let Charley keep what you enter/)
  ).toBeVisible()
})

test('a damaged log is told and set aside, and what can be read is shown', async ({ page }) => {
  await givenFood(page, THREE_MEALS)
  await page.evaluate(() => {
    const log = JSON.parse(localStorage.getItem('charley.food') ?? '')
    log.entries[0].grams = -5
    localStorage.setItem('charley.food', JSON.stringify(log))
  })
  const food = foodPage(page)
  await food.open()
  await expect(page.getByText(/^Part of what was kept here could not be read/)).toBeVisible()
  await expect(food.meal('Lunch')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('charley.food.unread'))).toContain('-5')
})

test('where the food table does not arrive, the page says so and a second try works', async ({
  page
}) => {
  await page.route('**/foods-*.json', (route) => route.abort())
  await page.goto('/food')
  await expect(page.getByRole('heading', { name: 'This page could not be opened' })).toBeVisible()
  await page.unroute('**/foods-*.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Food', level: 1 })).toBeVisible()
})

test('the food table is not fetched before a food page is opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /\/foods-[^/]+\.json/.test(url))).toEqual([])
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })

  test('food opens and logs after one visit to it', async ({ page, context }) => {
    const food = foodPage(page)
    await food.open()
    await expect.poll(() => page.evaluate(isFoodKept)).toBe(true)
    await context.setOffline(true)
    await food.open()
    await food.add('banana', 'Breakfast')
    await expect(food.meal('Breakfast')).toBeVisible()
  })
})

async function isFoodKept(): Promise<boolean> {
  if (navigator.serviceWorker.controller?.state !== 'activated') return false
  const kept = await (await caches.open('charley-app')).keys()
  return kept.some(({ url }) => /\/foods-[^/]+\.json/.test(url))
}
