import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { EVERY_PAGE } from './every-page.ts'
import { givenAnswers } from './given-answers.ts'
import { givenFood, givenRecall, THREE_MEALS } from './given-food.ts'

for (const { name, path, person, withFood } of EVERY_PAGE) {
  test(`${name}: nothing for axe to find, nothing from elsewhere, nothing wider than the screen`, async ({
    page,
    baseURL
  }) => {
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
    // Opened, so that what is folded away is looked at too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })

    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))
    ).toEqual([])
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    expect(await page.title()).toMatch(/^.+ – Charley$/)
  })
}
