import { expect, type Page } from '@playwright/test'

/** The check, as a person meets it: one question on the screen. */
export function checkPage(page: Page) {
  const question = page.getByRole('heading', { level: 1 })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    question,
    open: () => page.goto('/check/1'),
    yesTo: (line: string) => page.getByRole('checkbox', { name: line }).first(),
    notSureAbout: (line: string) => page.getByRole('checkbox', { name: `Not sure: ${line}` }),
    button,
    async tellAboutYou(age: string, sex: 'Female' | 'Male') {
      await page.getByLabel('How old are you?').fill(age)
      await page.getByRole('radio', { name: sex, exact: true }).check()
      await button('Continue').click()
    },
    async say(complaint: string) {
      await page.getByRole('checkbox', { name: complaint }).check()
      await button('Continue').click()
    },
    async isAsked(text: string | RegExp) {
      await expect(question).toHaveText(text)
    }
  }
}
