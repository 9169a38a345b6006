import { expect, type Page } from '@playwright/test'

/** The food log, as a person meets it. */
export function foodPage(page: Page) {
  const search = page.getByRole('combobox', { name: 'What did you eat?' })
  const list = page.getByRole('region', { name: /^Eaten / })
  const options = page.getByRole('listbox', { name: 'Foods' }).getByRole('option')
  const quantity = page.getByLabel('How many?')
  return {
    search,
    options,
    list,
    quantity,
    portion: page.getByLabel('Of what?'),
    problem: page.getByRole('alert').filter({ hasText: /./ }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    async open(path = '/food') {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: 'Food', level: 1 })).toBeVisible()
    },
    async find(words: string) {
      await search.click()
      await search.fill(words)
      await options.first().click()
      await expect(quantity).toBeVisible()
    },
    /** Adds the first food found. */
    async add(words: string, meal: string, amount = '1') {
      await page.getByRole('radio', { name: meal, exact: true }).first().check({ force: true })
      await this.find(words)
      await quantity.fill(amount)
      await page.getByRole('button', { name: /^Add to / }).click()
      await expect(search).toBeFocused()
    },
    meal: (name: string) => list.getByRole('region', { name, exact: true }),
    button: (name: string) => page.getByRole('button', { name, exact: true })
  }
}
