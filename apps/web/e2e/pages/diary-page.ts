import { expect, type Page } from '@playwright/test'

/** The diary, as a person meets it. */
export function diaryPage(page: Page) {
  const night = page.locator('section.night-card')
  return {
    night,
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    async open(path = '/diary') {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
    async tapCrampNow() {
      await page.goto('/')
      await page.getByRole('link', { name: /^Cramp right now/ }).click()
      await expect(page.getByText(/^Saved at /)).toBeVisible()
    },
    /** Goes on by the tab key until that is where the keyboard is. */
    async tabTo(role: 'button' | 'radio', name: string) {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const here = page.locator(':focus').and(page.getByRole(role, { name, exact: true }))
        if ((await here.count()) > 0) return
      }
      throw new Error(`The tab key does not lead to ${name}`)
    }
  }
}
