import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { givenFood, THREE_MEALS } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { foodPage } from './pages/food-page.ts'
import { given, then, when } from './steps.ts'

test('a food is found, measured, added, changed, deleted and brought back', async ({ page }) => {
  const food = foodPage(page)
  await given('an empty log', () => food.open())
  await when('banana is chosen', () => food.find('banana'))
  await then('what it brings follows the amount before anything is saved', async () => {
    const magnesium = page
      .getByRole('row', { name: /^Magnesium/ })
      .getByRole('cell')
      .first()
    const one = await magnesium.textContent()
    await food.quantity.fill('2')
    await expect(magnesium).not.toHaveText(one ?? '')
    await expect(page.getByText(/^That is .* g\.$/)).toBeVisible()
  })
  await when('it is added', () =>
    food
      .button('Add to snacks')
      .or(page.getByRole('button', { name: /^Add to / }))
      .first()
      .click()
  )
  await then('it stands on the list', async () => {
    await expect(food.list.getByText(/banana/i).first()).toBeVisible()
    await expect(food.search).toBeFocused()
  })
  await when('its amount is changed', async () => {
    await page.getByRole('button', { name: /^Change: / }).click()
    await food.quantity.fill('1,5')
    await food.button('Save').click()
  })
  await then('the list says the new amount', async () => {
    await expect(food.list.getByText(/^1 1\/2 × /)).toBeVisible()
    await expect(page.getByRole('button', { name: /^Change: / })).toBeFocused()
  })
  await when('it is deleted', () => page.getByRole('button', { name: /^Delete: / }).click())
  await then('the list is empty and says so', () =>
    expect(food.list.getByText('Nothing written down yet.')).toBeVisible()
  )
  await when('the person undoes twice', async () => {
    await food.undo.click()
    await food.undo.click()
  })
  await then('the food is back with its first amount', () =>
    expect(food.list.getByText(/^2 × /)).toBeVisible()
  )
  await when('the page is loaded again', () => page.reload())
  await then('the food is still there', () => expect(food.list.getByText(/^2 × /)).toBeVisible())
})

for (const [typed, sentence] of [
  ['', 'Please say how many. "1/2" and "1,5" work too.'],
  ['abc', 'Please type a plain number, such as 2, 1.5 or 1/2.'],
  ['1e9', 'Please type a plain number, such as 2, 1.5 or 1/2.'],
  ['1,000', 'Please type a plain number, such as 2, 1.5 or 1/2.'],
  ['-1', 'Please type a number above zero.'],
  ['0', 'Please type a number above zero.'],
  ['100000', 'That is more than 5 kg of one food. Please check the number.']
] as const) {
  test(`an amount of "${typed}" is refused with a sentence, and kept as it was typed`, async ({
    page
  }) => {
    const food = foodPage(page)
    await food.open()
    await food.find('banana')
    await food.quantity.fill(typed)
    await page.getByRole('button', { name: /^Add to / }).click()
    await expect(food.problem).toHaveText(sentence)
    await expect(food.quantity).toHaveValue(typed)
    await expect(food.list.getByText('Nothing written down yet.')).toBeVisible()
    await food.quantity.fill('½')
    await page.getByRole('button', { name: /^Add to / }).click()
    await expect(food.list.getByText(/^1\/2 × /)).toBeVisible()
  })
}

test('everything works from the keyboard alone', async ({ page }) => {
  const food = foodPage(page)
  await food.open()
  await food.search.focus()
  await page.keyboard.type('banana')
  await expect(food.options.first()).toHaveAttribute('aria-selected', 'true')
  const active = await food.search.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveRole('option')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await expect(food.options).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(food.quantity).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(food.search).toBeFocused()
  await expect(food.list.getByText(/^2 × /)).toBeVisible()
  await page.getByRole('button', { name: /^Delete: / }).focus()
  await page.keyboard.press('Enter')
  await expect(food.list.getByText('Nothing written down yet.')).toBeVisible()
  await food.undo.focus()
  await page.keyboard.press('Enter')
  await expect(food.list.getByText(/^2 × /)).toBeVisible()
})

test('a past day and its meals are copied to today, and a meal is saved and added again', async ({
  page
}) => {
  const food = foodPage(page)
  await given('foods of yesterday and today', () => givenFood(page, THREE_MEALS))
  await food.open()
  await when('the dinner of yesterday is copied to today', async () => {
    await page.getByRole('link', { name: 'Day before' }).click()
    await expect(food.meal('Breakfast')).toBeVisible()
    await food.button('Copy to today: Dinner').click()
    await page.getByRole('link', { name: 'Go to today' }).click()
  })
  await then('today has a dinner beside its lunch', async () => {
    await expect(food.meal('Dinner').getByText('Spinach, raw')).toBeVisible()
    await expect(food.meal('Lunch').getByText('Spinach, raw')).toBeVisible()
  })
  await when('that lunch is saved under a name', async () => {
    await food.button('Save as a meal: Lunch').click()
    await page.getByLabel('Name of the meal').fill('Green lunch')
    await food.button('Save').click()
  })
  await when('it is added to another meal', async () => {
    await page.getByRole('radio', { name: 'Breakfast' }).first().check({ force: true })
    await page.getByLabel('Add a saved meal').selectOption('Green lunch')
    await food.button('Add').click()
  })
  await then('that meal holds the same food and grams', () =>
    expect(food.meal('Breakfast').getByText('2 × 1 cup (60 g)')).toBeVisible()
  )
  await when('all of yesterday is copied to today', async () => {
    await page.getByRole('link', { name: 'Day before' }).click()
    await food.button('Copy this day to today').click()
    await page.getByRole('link', { name: 'Go to today' }).click()
  })
  await then('its foods are added, each in its meal', async () => {
    await expect(food.meal('Breakfast').getByText('Egg, whole, hard-boiled')).toBeVisible()
    await expect(food.meal('Dinner').getByText('Spinach, raw')).toHaveCount(2)
  })
  await then('there is no day after today', () =>
    expect(page.getByRole('link', { name: 'Day after' })).toHaveCount(0)
  )
})

test('the empty field offers first what this person eats most', async ({ page }) => {
  const food = foodPage(page)
  await givenFood(page, THREE_MEALS)
  await food.open()
  await food.search.click()
  await expect(food.options).toHaveText([/^Spinach, raw/, /^Egg, whole/])
})

test('axe finds nothing in what opens on the page', async ({ page }) => {
  const food = foodPage(page)
  const findsNothing = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
    expect(found, what).toEqual([])
  }
  await givenFood(page, THREE_MEALS)
  await food.open()
  await food.search.fill('banan')
  await expect(food.options.first()).toBeVisible()
  await findsNothing('while a food is searched')
  await food.options.first().click()
  await food.quantity.fill('abc')
  await page.getByRole('button', { name: /^Add to / }).click()
  await expect(food.problem).toBeVisible()
  await findsNothing('with an amount that cannot be read')
  await food.button('Cancel').click()
  await page.getByRole('button', { name: /^Change: / }).click()
  await findsNothing('while a food is changed')
  await food.button('Cancel').click()
  await food.button('Save as a meal: Lunch').click()
  await findsNothing('while a meal is saved')
  await food.button('Cancel').click()
  await page.getByRole('button', { name: /^Delete: / }).click()
  await findsNothing('with something to undo')
  await page.getByText('Write several foods at once').click()
  await page.getByLabel('Write what you ate').fill('2 eggs, spinach, qqxzv')
  await food.button('Read it').click()
  await page.getByRole('button', { name: 'Leave out: qqxzv' }).click()
  await findsNothing('with lines of text to confirm')
})

test('saved meals are listed, deleted and brought back', async ({ page }) => {
  await givenFood(page, THREE_MEALS)
  await page.goto('/food/meals')
  const meal = page.getByRole('heading', { name: 'Eggs for breakfast' })
  await page.getByRole('button', { name: 'Delete: Eggs for breakfast' }).click()
  await expect(meal).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(meal).toBeVisible()
})

test('several foods written as text are shown line by line before they are added', async ({
  page
}) => {
  const food = foodPage(page)
  await food.open()
  await page.getByText('Write several foods at once').click()
  await page
    .getByLabel('Write what you ate')
    .fill('2 eggs, 1 cup cooked spinach and a banana\nqqxzv')
  await food.button('Read it').click()
  await expect(page.getByText('You wrote: 2 eggs')).toBeVisible()
  await expect(page.getByText('You wrote: qqxzv')).toBeVisible()
  await expect(page.getByText(/^1 line still needs a food or an amount/)).toBeVisible()
  await page.getByRole('button', { name: /^Add 3 foods / }).click()
  await expect(food.list.getByText(/spinach/i).first()).toBeVisible()
  await expect(food.list.getByText(/egg/i).first()).toBeVisible()
  await expect(food.list.getByText(/banana/i).first()).toBeVisible()
  await expect(page.getByLabel('Write what you ate')).toHaveValue('qqxzv')
  await food.undo.click()
  await expect(food.list.getByText('Nothing written down yet.')).toBeVisible()
})
