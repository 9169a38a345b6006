import { expect, type Page } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { hostedTest as test } from './own-charley.ts'
import { TAKES_MAGNESIUM } from './people.ts'
import { given, then, when } from './steps.ts'

function card(page: Page, name: string) {
  const heading = page.getByRole('heading', { name: new RegExp(`^${name}: `), level: 3 })
  return page.getByRole('listitem').filter({ has: heading })
}

async function thinkOf(page: Page, name: string) {
  const considered = page.getByRole('region', { name: 'Supplements you think of' })
  await considered.getByLabel('Which one?').selectOption({ label: name })
  await considered.getByRole('button', { name: 'Add it' }).click()
}

test('potassium is a no for everybody, verdict first, and can be taken back', async ({ page }) => {
  await given('somebody who thinks of potassium', async () => {
    await page.goto('/supplements')
    await thinkOf(page, 'Potassium')
  })
  await then('the verdict stands in the heading, with the reason below', async () => {
    const potassium = card(page, 'Potassium')
    await expect(potassium.getByRole('heading', { level: 3 })).toHaveText('Potassium: No')
    await expect(potassium.getByText(/No potassium tablets/)).toBeVisible()
  })
  await when('it is removed and that is undone', async () => {
    await page.getByRole('button', { name: 'Remove: Potassium' }).click()
    await expect(card(page, 'Potassium')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
  })
  await then('it is back', () => expect(card(page, 'Potassium')).toBeVisible())
})

test('what is taken is told with its amount, the hours to thyroid tablets and the trials', async ({
  page
}) => {
  await givenAnswers(page, TAKES_MAGNESIUM)
  await page.goto('/supplements')
  const magnesium = card(page, 'Magnesium')
  await expect(magnesium.getByText('250 mg a day of the magnesium itself')).toBeVisible()
  await expect(magnesium.getByText(/leave 4 hours between it and the supplement/)).toBeVisible()
  await magnesium.getByText('What trials showed').click()
  await expect(magnesium.getByText(/no better than a dummy tablet/)).toBeVisible()
  await expect(page.getByText(/Without a food log we do not know/)).toBeVisible()
  const outside = await page
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).origin).filter((at) => at !== location.origin)
    )
  expect(outside).toEqual([])
})

test('iron asks for its tests first; who must not take it is confirmed by keyboard and kept', async ({
  page
}) => {
  await page.goto('/supplements')
  await thinkOf(page, 'Iron')
  const iron = card(page, 'Iron')
  await expect(iron.getByRole('link', { name: 'Ferritin' })).toBeVisible()
  const none = iron.getByRole('checkbox', { name: 'None of these is true for me' })
  await none.focus()
  await page.keyboard.press('Space')
  await expect(none).toBeChecked()
  await page.reload()
  await expect(none).toBeChecked()
})
