import { expect, type Page } from '@playwright/test'
import { givenFood, THREE_MEALS } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { given, then, when } from './steps.ts'

const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })
const isAsked = (page: Page, question: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(question)

async function setEveryMeal(page: Page, meals: readonly string[]): Promise<void> {
  for (const [index, meal] of meals.entries()) {
    await page
      .getByRole('group', { name: /^Meal for: / })
      .nth(index)
      .getByRole('radio', { name: meal })
      .check({ force: true })
  }
}

test('yesterday is recalled in five steps, and nothing is lost on the way', async ({ page }) => {
  await given('the recall', async () => {
    await page.goto('/food')
    await page.getByRole('link', { name: /^Recall yesterday/ }).click()
    await isAsked(page, 'What did you eat and drink?')
  })
  await when('nothing is written', () => next(page).click())
  await then('the page asks for at least one food', () =>
    expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(/^Your list is empty/)
  )
  await when('foods are listed, and one more comes to mind', async () => {
    await page.getByLabel('Foods and drinks').fill('2 eggs\na banana\nqqxzv')
    await next(page).click()
    await isAsked(page, 'Anything forgotten?')
    await page.getByLabel('Bread, butter, spreads').fill('1 slice white bread')
    await next(page).click()
    await isAsked(page, 'When was it?')
  })
  await when('a meal is missing', async () => {
    await setEveryMeal(page, ['Breakfast', 'Breakfast'])
    await next(page).click()
  })
  await then('the page says how many', () =>
    expect(page.getByText(/^2 foods have no meal yet/)).toBeVisible()
  )
  await when('the page is loaded again', () => page.reload())
  await then('what was said is still there', () =>
    expect(page.getByRole('radio', { name: 'Breakfast' }).first()).toBeChecked()
  )
  await when('the rest goes under snacks and a line without a food is left out', async () => {
    await page.getByRole('button', { name: 'Put the rest under snacks' }).click()
    await next(page).click()
    await isAsked(page, 'How much?')
    await page.getByRole('button', { name: 'Leave out: qqxzv' }).click()
    await next(page).click()
    await isAsked(page, 'Is this your day?')
  })
  await then('back leads to every answer as it was', async () => {
    await page.getByRole('link', { name: 'Back' }).click()
    await expect(page.getByRole('button', { name: 'Put back: qqxzv' })).toBeVisible()
    await next(page).click()
  })
  await then('the review says what is not counted', () =>
    expect(page.getByRole('main')).toContainText(/Not counted.*qqxzv/s)
  )
  await when('it is saved', () => page.getByRole('button', { name: 'Save 3 foods' }).click())
  await then('the day before today has it, meal by meal', async () => {
    await expect(page.getByRole('region', { name: 'Eaten yesterday' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Breakfast' }).getByText(/egg/i)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Snacks' }).getByText(/bread/i)).toBeVisible()
  })
  await then('a new recall starts empty', async () => {
    await page.goto('/food/recall')
    await expect(page.getByLabel('Foods and drinks')).toHaveValue('')
  })
})

test('a recall can replace what the day already holds, and undo brings it back', async ({
  page
}) => {
  await givenFood(page, THREE_MEALS)
  await page.goto('/food/recall')
  await page.getByLabel('Foods and drinks').fill('a banana')
  await next(page).click()
  await next(page).click()
  await page.getByRole('button', { name: 'Put the rest under snacks' }).click()
  await next(page).click()
  await next(page).click()
  await expect(page.getByText('This day already has 2 foods.')).toBeVisible()
  await page.getByRole('radio', { name: 'Replace them' }).check()
  await page.getByRole('button', { name: 'Save 1 food' }).click()
  await expect(page.getByRole('region', { name: 'Dinner' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('region', { name: 'Dinner' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Eaten / }).getByText(/banana/i)).toHaveCount(0)
})

test('the recall works from the keyboard alone', async ({ page }) => {
  await page.goto('/food/recall')
  await page.getByLabel('Foods and drinks').focus()
  await page.keyboard.type('a banana')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await isAsked(page, 'Anything forgotten?')
  await next(page).focus()
  await page.keyboard.press('Enter')
  await isAsked(page, 'When was it?')
  await page.getByRole('radio', { name: 'Breakfast' }).focus()
  await page.keyboard.press('Space')
  await next(page).focus()
  await page.keyboard.press('Enter')
  await isAsked(page, 'How much?')
  await next(page).focus()
  await page.keyboard.press('Enter')
  await isAsked(page, 'Is this your day?')
  await page.getByRole('button', { name: 'Save 1 food' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Breakfast' }).getByText(/banana/i)).toBeVisible()
})
