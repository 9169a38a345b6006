import { expect, test } from '@playwright/test'

const PAGES = [
  '/library/contributor/idiopathic_nlc',
  '/library/nutrient/vitamin_d',
  '/library/medicine/furosemide',
  '/library/lab/potassium',
  '/library/relief/hallegraeff'
]

for (const path of PAGES) {
  test(`${path} opens with its sources`, async ({ page }) => {
    await page.goto(path)
    const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem')
    await expect(sources.first()).toBeVisible()
  })
}

test('a page is found by part of its name', async ({ page }) => {
  await page.goto('/library')
  await page.getByLabel('Find a page').fill('restless')
  await expect(page.getByText(/pages? found/)).toBeVisible()
  await page
    .getByRole('link', { name: /restless/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/restless/i)
})

test('every claim of the popular articles is there with its verdict', async ({ page }) => {
  await page.goto('/library/articles')
  await page.getByText(/^Magnesium: \d+ claims$/).click()
  const claim = page.locator('#claim-mg1')
  await expect(claim.getByText('Overstated')).toBeVisible()
  await expect(claim.getByText('Better to say:')).toBeVisible()
})

test('the theme follows the device until another is chosen, and the choice is kept', async ({
  page
}) => {
  await page.goto('/')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByRole('button', { name: /Theme: same as your device/ }).click()
  await page.getByRole('button', { name: /Theme: light/ }).click()
  const dark = await paper()
  await page.reload()
  await expect(page.getByRole('button', { name: /Theme: dark/ })).toBeVisible()
  expect(await paper()).toBe(dark)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper()).toBe(dark)
})
