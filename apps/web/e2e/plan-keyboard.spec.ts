import { expect, type Locator, type Page } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { givenFood, PLAIN_DAY } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { planPage } from './pages/plan-page.ts'
import { NIGHT_CRAMPS } from './people.ts'

/** More than there is to step through on any page of the plan. */
const MOST_STEPS = 150

/** Steps on, as somebody without a mouse does, until the focus is there. */
async function stepTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`No way to ${target} with the Tab key.`)
}

test('a plan is changed, changed back, looked at by the week and bought from the keyboard alone', async ({
  page
}) => {
  const plan = planPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await plan.open()
  const unwanted = await plan.nameOn(plan.vetoes.first())
  await stepTo(page, plan.vetoes.first())
  await page.keyboard.press('Enter')
  await plan.isDone()
  await expect(plan.wishes.getByText(unwanted, { exact: true })).toBeVisible()
  await stepTo(page, plan.undo)
  await page.keyboard.press('Space')
  await plan.isDone()
  await expect(plan.vetoes.first()).toHaveAccessibleName(`Not this: ${unwanted}`)
  await stepTo(page, plan.pins.first())
  await page.keyboard.press('Space')
  await plan.isDone()
  await expect(plan.changes.getByText('Kept, as you asked')).toBeVisible()
  await stepTo(page, page.getByRole('link', { name: 'The week and the shopping list' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your week', level: 1 })).toBeFocused()
  await stepTo(page, page.getByRole('radio', { name: 'The same every day' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'A change from day to day' })).toBeChecked()
  await stepTo(page, page.getByRole('button', { name: 'Copy the list' }))
})
