import { expect, test } from '@playwright/test'
import { EVERY_PAGE } from './every-page.ts'
import { givenAnswers } from './given-answers.ts'
import { givenFood, givenRecall, THREE_MEALS } from './given-food.ts'
import { looksRight } from './looks-right.ts'
import { hostedTest } from './own-charley.ts'

for (const { name, path, person, withFood } of EVERY_PAGE) {
  // What is entered would reach the records, which the other tests find empty; a guest's stays in the browser.
  const open = withFood ? hostedTest : test
  open(
    `${name}: nothing for axe to find, nothing from elsewhere, nothing wider than the screen`,
    async ({ page, baseURL }) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL))) foreign.push(request.url())
      })
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      if (person !== undefined) await givenAnswers(page, person)
      if (withFood) {
        await givenFood(page, THREE_MEALS)
        await givenRecall(page)
      }
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 })
      await looksRight(page)
      expect(foreign).toEqual([])
      expect(complaints).toEqual([])
    }
  )
}
