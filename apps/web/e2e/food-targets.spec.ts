import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { givenFood } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { given, then, when } from './steps.ts'

const WOMAN_OF_68 = { profile: { ageYears: 68, sex: 'female' } }
const HELPING = { quantity: 1, portion: '1 portion', meal: 'lunch' }
const SPINACH = { ...HELPING, food: 'sr28:11458', name: 'Spinach, boiled', grams: 180, daysAgo: 0 }
const RICE = { ...HELPING, food: 'sr28:20037', name: 'Rice, brown', grams: 200, daysAgo: 1 }
/** Nobody measured its magnesium. */
const MUSHROOMS = {
  ...HELPING,
  food: 'sr28:11265',
  name: 'Mushrooms, portabella, raw',
  grams: 300,
  daysAgo: 0
}

function card(page: Page, nutrient: string) {
  const link = page.getByRole('link', { name: new RegExp(`^${nutrient}: your days`) })
  return page.getByRole('listitem').filter({ has: link })
}

function supplements(page: Page) {
  return page.getByRole('region', { name: 'Supplements you take' })
}

test('a food without a known amount makes a range, never a low number', async ({ page }) => {
  await given('a day with a food of unknown magnesium', async () => {
    await givenAnswers(page, WOMAN_OF_68)
    await givenFood(page, [SPINACH, MUSHROOMS])
    await page.goto('/food')
  })
  await then(
    'magnesium is from where to where it may lie, with the hatched part named',
    async () => {
      const magnesium = card(page, 'Magnesium')
      await expect(magnesium.getByText(/^\d+ to \d+ mg a day$/)).toBeVisible()
      await expect(
        magnesium.getByRole('img', { name: /The hatched part is not known/ })
      ).toBeVisible()
    }
  )
  await then('the table behind the bar says how much of it is not known', async () => {
    await card(page, 'Magnesium').getByText('Show as table').click()
    const table = page.getByRole('figure', { name: 'Magnesium: the figures' })
    await expect(table.getByRole('row', { name: /without a figure \d+ %/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /EAR.* 265 mg/ })).toBeVisible()
  })
})

test('a nutrient with only an adequate intake never shows a chance', async ({ page }) => {
  await givenAnswers(page, WOMAN_OF_68)
  await givenFood(page, [SPINACH, RICE])
  await page.goto('/food')
  const potassium = card(page, 'Potassium')
  await potassium.getByText('Show as table').click()
  await expect(potassium.getByRole('row', { name: /adequate \(AI\)/ })).toBeVisible()
  await expect(potassium.getByText(/of 100/)).toHaveCount(0)
})

test('500 mg of magnesium from a supplement is above the limit, and that comes first', async ({
  page
}) => {
  await given('a logged day', async () => {
    await givenAnswers(page, WOMAN_OF_68)
    await givenFood(page, [SPINACH])
    await page.goto('/food')
  })
  await when('500 mg of magnesium is added', async () => {
    await supplements(page).getByText('Add a supplement').click()
    await page.getByLabel('Which one?').selectOption({ label: 'Magnesium' })
    await page.getByLabel('How much in all?').fill('500')
    await page.getByLabel('What does the label count?').selectOption('elemental')
    await page.getByRole('button', { name: 'Add it' }).click()
  })
  await then('the warning stands above every nutrient', async () => {
    const first = page.getByRole('region', { name: 'Look at this first' })
    await expect(first.getByRole('heading', { name: 'Magnesium: above the limit' })).toBeVisible()
    await expect(first.getByText(/500 mg a day; the limit is 350 mg/)).toBeVisible()
  })
  await when('it is removed', () => page.getByRole('button', { name: /^Remove: Magn/ }).click())
  await then('the warning is gone', () =>
    expect(page.getByText('Magnesium: above the limit')).toHaveCount(0)
  )
})

test('a supplement of an amount that cannot be is refused, and what was typed stays', async ({
  page
}) => {
  await givenAnswers(page, WOMAN_OF_68)
  await page.goto('/food')
  await supplements(page).getByText('Add a supplement').click()
  await page.getByLabel('Which one?').selectOption({ label: 'Magnesium' })
  for (const wrong of ['-1', '0', '1e9', 'abc']) {
    await page.getByLabel('How much in all?').fill(wrong)
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(supplements(page).getByRole('alert')).toHaveText(/number above 0/)
    await expect(page.getByLabel('How much in all?')).toHaveValue(wrong)
  }
  await page.getByLabel('How much in all?').fill('2,5')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(supplements(page).getByText('2.5 mg a day')).toBeVisible()
})

test('age and sex are asked for where they are missing, by keyboard alone', async ({ page }) => {
  await given('a logged day of somebody unknown', async () => {
    await givenFood(page, [SPINACH])
    await page.goto('/food')
    await expect(page.getByRole('heading', { name: 'How much do you need?' })).toBeVisible()
  })
  await when('they type an age and choose a sex', async () => {
    await page.getByLabel('How old are you?').focus()
    await page.keyboard.type('68')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
  })
  await then('magnesium is held against what they need', async () => {
    await expect(card(page, 'Magnesium').getByRole('img', { name: /265 mg/ })).toBeVisible()
  })
  await when('the main sources are opened', async () => {
    await card(page, 'Magnesium').getByText('Main sources').focus()
    await page.keyboard.press('Enter')
  })
  await then('spinach is the first', () =>
    expect(card(page, 'Magnesium').getByRole('listitem').first()).toHaveText(/Spinach/)
  )
})

test('the page of a nutrient has a chart with its table, and what was eaten first', async ({
  page
}) => {
  await givenAnswers(page, WOMAN_OF_68)
  await givenFood(page, [SPINACH, RICE])
  await page.goto('/food')
  await page.getByRole('link', { name: /^Magnesium: your days/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Magnesium in your food')
  await expect(
    page.getByText(/Magnesium on the last 2 logged days: from .* to .* a day/)
  ).toBeVisible()
  await page.getByRole('region', { name: 'Your days' }).getByText('Show as table').click()
  const days = page.getByRole('region', { name: 'Your days' }).getByRole('row')
  await expect(days).toHaveCount(3)
  const rich = page.getByRole('region', { name: 'Foods rich in magnesium' })
  await expect(rich.getByRole('heading', { level: 3 }).first()).toHaveText('You have eaten these')
  await expect(rich.getByText(/logged 1 time/).first()).toBeVisible()
  await page.getByRole('link', { name: 'About magnesium, in the library' }).click()
  await expect(page).toHaveURL(/library\/nutrient\/magnesium/)
})

test('no food rich in potassium is named to somebody with kidney disease', async ({ page }) => {
  await givenAnswers(page, { ...WOMAN_OF_68, answers: { hx_kidney_disease: 'yes' } })
  await page.goto('/food/nutrient/potassium')
  const rich = page.getByRole('region', { name: 'Foods rich in potassium' })
  await expect(rich.getByText(/No foods are listed here for you/)).toBeVisible()
  await expect(rich.getByRole('listitem')).toHaveCount(0)
})

test('height and weight that cannot be are refused; an age given before is kept', async ({
  page
}) => {
  await givenAnswers(page, WOMAN_OF_68)
  await givenFood(page, [SPINACH])
  await page.goto('/food')
  await page.getByText('Add height, weight and how you eat').click()
  await page.getByLabel('Height in cm').fill('16')
  await page.getByLabel('Weight in kg').fill('70,5')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/Height in cm: type a number from 90 to 250/)).toBeVisible()
  await page.getByLabel('Height in cm').fill('165')
  await page.getByLabel('How do you eat?').selectOption('vegan')
  await page.getByLabel('How active are you?').selectOption('low-active')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const stored = await page.evaluate(() => sessionStorage.getItem('charley.interview'))
  expect(JSON.parse(stored ?? '').person.profile).toEqual({
    ageYears: 68,
    sex: 'female',
    heightCm: 165,
    weightKg: 70.5,
    activity: 'low-active',
    diet: ['vegan']
  })
  await expect(
    page.getByRole('region', { name: 'Look at this first' }).getByText(/probably misses food/)
  ).toBeVisible()
})

test('the panel has nothing for axe to find with its folds and forms open', async ({ page }) => {
  await givenAnswers(page, {
    ...WOMAN_OF_68,
    supplements: [{ id: 'magnesium', amount: 500, unit: 'mg', per: 'day', basis: 'elemental' }]
  })
  await givenFood(page, [SPINACH, MUSHROOMS])
  await page.goto('/food')
  await card(page, 'Magnesium').getByText('Main sources').click()
  await card(page, 'Magnesium').getByText('Show as table').click()
  await page.getByText('How to read the bars').click()
  await page.getByText('Add height, weight and how you eat').click()
  await page.getByText('Add a supplement').click()
  await page.getByLabel('Which one?').selectOption({ label: 'Magnesium' })
  const { violations } = await new AxeBuilder({ page }).include('.targets').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
