import { expect, type Page } from '@playwright/test'
import { personalTest as test } from './own-charley.ts'
import { foodPage } from './pages/food-page.ts'
import { given, then, when } from './steps.ts'

/** What the server keeps of the food log. */
async function foodsAtServer(page: Page): Promise<readonly string[]> {
  const { items } = await (await page.request.get('/v1/food-log')).json()
  return items.map(({ name }: { name: string }) => name)
}

test('what was eaten is at the server too, shows on another device, and undo takes it back there', async ({
  page,
  browser,
  charley
}) => {
  const mine = foodPage(page)
  const theirs = foodPage(await (await browser.newContext({ baseURL: charley.url })).newPage())
  await given('a food that was written down', async () => {
    await mine.open()
    await mine.add('banana', 'Breakfast')
  })
  await then('the server has it', () =>
    expect.poll(() => foodsAtServer(page)).toEqual([expect.stringMatching(/banana/i)])
  )
  await then('another device shows it', async () => {
    await theirs.open()
    await expect(theirs.meal('Breakfast').getByText(/banana/i)).toBeVisible()
  })
  await when('it is taken back', () => mine.undo.click())
  await then('the server has it no more', () => expect.poll(() => foodsAtServer(page)).toEqual([]))
})
