import { expect, test } from '@playwright/test'

test('where a part does not arrive, the page says so and a second try works', async ({ page }) => {
  await page.route('**/library-*.json', (route) => route.abort())
  await page.goto('/library')
  await expect(page.getByRole('heading', { name: 'This page could not be opened' })).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  await page.unroute('**/library-*.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible()
})
