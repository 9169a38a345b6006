import { expect } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { givenFood, PLAIN_DAY } from './given-food.ts'
import { hostedTest as test } from './own-charley.ts'
import { planPage } from './pages/plan-page.ts'
import { CHEST_PAIN, NIGHT_CRAMPS, WARM_SWOLLEN_CALF } from './people.ts'
import { given, then, when } from './steps.ts'

test('without a food log the page says what is missing and leads to the recall', async ({
  page
}) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await page.goto('/plan')
  await expect(page.getByRole('heading', { name: 'What do you eat?' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Habits to begin with' })).toBeVisible()
  await page.getByRole('link', { name: 'Recall yesterday' }).click()
  await expect(page).toHaveURL(/\/food\/recall\/list$/)
})

test('a change says what it closes, and a veto by keyboard brings another plan', async ({
  page,
  baseURL
}) => {
  const plan = planPage(page)
  const sent: string[] = []
  await given('a plan for a day that misses much', async () => {
    await givenAnswers(page, NIGHT_CRAMPS)
    await givenFood(page, PLAIN_DAY)
    await plan.open()
    await expect(plan.changes.getByText(/(\d|all) .*of the .* missing$/).first()).toBeVisible()
    page.on('request', (request) => {
      const { pathname, origin } = new URL(request.url())
      if (request.method() !== 'GET' || origin !== baseURL || !pathname.startsWith('/assets/')) {
        sent.push(request.url())
      }
    })
  })
  const name = await plan.nameOn(plan.vetoes.first())
  await when('the first food is not wanted', async () => {
    await plan.vetoes.first().focus()
    await page.keyboard.press('Enter')
    await plan.isDone()
  })
  await then('it is gone from the plan and stands under the wishes', async () => {
    await expect(page.getByRole('button', { name: `Not this: ${name}`, exact: true })).toHaveCount(
      0
    )
    await expect(plan.wishes.getByText(name, { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What to change' })).toBeFocused()
  })
  await when('they undo it', async () => {
    await plan.undo.focus()
    await page.keyboard.press('Enter')
    await plan.isDone()
  })
  await then('it is back, and nothing was sent', async () => {
    await expect(page.getByRole('button', { name: `Not this: ${name}`, exact: true })).toBeVisible()
    expect(sent).toEqual([])
  })
})

test('the plan begins with five lines at most, and each leads by keyboard to what it is about', async ({
  page
}) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await planPage(page).open()
  const lines = page.getByRole('region', { name: 'What to do first' }).getByRole('link')
  await expect(lines.first()).toHaveText('Doctor: Book a routine appointment')
  await expect(lines).toHaveCount(5)
  for (const [line, heading] of [
    [/^Eat: /, 'What to change'],
    [/^Do: /, 'Habits to begin with'],
    [/^Ask: /, 'Medicines to ask about']
  ] as const) {
    await lines.filter({ hasText: line }).first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport()
  }
})

test('a dark screen still prints dark on white, with the habits and the tests, and no button', async ({
  page
}) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await page.evaluate(() => localStorage.setItem('charley.theme', 'dark'))
  await planPage(page).open()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { name: 'Habits to begin with' })).toBeVisible()
  await expect(sheet.getByText(/^indapamide: Ask your doctor/)).toBeVisible()
  await expect(sheet).toHaveCSS('color', 'rgb(29, 36, 51)')
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('two wishes in a row: the plan shown in the end follows both', async ({ page }) => {
  const plan = planPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await plan.open()
  const names = [await plan.nameOn(plan.vetoes.nth(0)), await plan.nameOn(plan.vetoes.nth(1))]
  // At once: a quick answer to one must not take the other away before it is touched.
  await plan.vetoes.evaluateAll(([first, second]) => {
    for (const button of [second, first]) if (button instanceof HTMLElement) button.click()
  })
  await plan.isDone()
  for (const name of names) {
    await expect(page.getByRole('button', { name: `Not this: ${name}`, exact: true })).toHaveCount(
      0
    )
    await expect(plan.wishes.getByText(name, { exact: true })).toBeVisible()
  }
})

test('a food that is kept stays in the plan, and wishes outlive a reload', async ({ page }) => {
  const plan = planPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await plan.open()
  const name = await plan.nameOn(plan.pins.first())
  await plan.pins.first().click()
  await plan.isDone()
  await page.getByLabel('How many changes at most?').selectOption('4 changes')
  await plan.isDone()
  await expect(plan.changes.getByText('Kept, as you asked')).toBeVisible()
  expect(await plan.titles.count()).toBeLessThanOrEqual(4)
  await page.reload()
  await plan.isDone()
  await expect(plan.wishes.getByText(name, { exact: true })).toBeVisible()
})

test('another plan can be taken, and the table shows before and after', async ({ page }) => {
  const plan = planPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await plan.open()
  await page.getByText('Other plans').click()
  const take = page.getByRole('button', { name: 'Take plan 2' })
  await take.click({ timeout: 20_000 })
  await expect(page.getByText('Other plan taken.')).toBeVisible()
  await plan.isDone()
  await expect(plan.changes.getByText('Kept, as you asked').first()).toBeVisible()
  const totals = page.getByRole('region', { name: 'Before and after' })
  await totals.getByText('Show as table').click()
  await expect(totals.getByRole('row', { name: /^Magnesium \d+ mg \d+ mg \d+ mg/ })).toBeVisible()
})

test('the week has seven days, and its list can be copied and printed on one page', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await givenAnswers(page, NIGHT_CRAMPS)
  await givenFood(page, PLAIN_DAY)
  await planPage(page).open()
  await page.getByRole('link', { name: 'The week and the shopping list' }).click()
  await expect(page.getByRole('heading', { name: 'Your week', level: 1 })).toBeVisible()
  const days = page.getByRole('region', { name: 'The week, day by day' }).getByRole('heading')
  await expect(days).toHaveText([/^Every day from /])
  await page.getByRole('radio', { name: 'A change from day to day' }).check()
  await expect(days).toHaveCount(7, { timeout: 20_000 })
  await page.getByRole('radio', { name: 'The same every day' }).check()
  await expect(days).toHaveCount(1)
  const shopping = page.getByRole('region', { name: 'Shopping list' })
  const bought = await shopping.getByRole('listitem').first().textContent()
  await shopping.getByRole('button', { name: 'Copy the list' }).click()
  await expect(shopping.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`- ${bought}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'My food plan' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('where somebody should be seen today, that comes first and no plan is shown', async ({
  page
}) => {
  await givenAnswers(page, WARM_SWOLLEN_CALF)
  await givenFood(page, PLAIN_DAY)
  for (const path of ['/plan', '/plan/week', '/supplements', '/stretch']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'This comes first' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/today/)
    await expect(page.getByRole('button', { name: /^Not this/ })).toHaveCount(0)
  }
  await givenAnswers(page, CHEST_PAIN)
  await page.goto('/plan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/999, 112 or 911/)
})

test('no plan of somebody with kidney disease adds a banana or more potassium than now', async ({
  page
}) => {
  const plan = planPage(page)
  const { answers } = NIGHT_CRAMPS
  await givenAnswers(page, { ...NIGHT_CRAMPS, answers: { ...answers, hx_kidney_disease: 'yes' } })
  await givenFood(page, PLAIN_DAY)
  await plan.open()
  await expect(plan.changes.getByText(/banana/i)).toHaveCount(0)
  await page.getByText(/^What the plan keeps to/).click()
  await expect(page.getByText(/potassium.*kidney|kidney.*potassium/i).first()).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a plan is worked out after one visit to it', async ({ page, context }) => {
    const plan = planPage(page)
    await givenAnswers(page, NIGHT_CRAMPS)
    await givenFood(page, PLAIN_DAY)
    await plan.open()
    await expect.poll(() => page.evaluate(keptOf, PARTS)).toEqual(PARTS)
    await context.setOffline(true)
    await plan.open()
    const name = await plan.nameOn(plan.vetoes.first())
    await plan.vetoes.first().click()
    await plan.isDone()
    await expect(plan.wishes.getByText(name, { exact: true })).toBeVisible()
    await expect(plan.titles.first()).toBeVisible()
  })
})

/** What a plan takes, beside the pages: the pantry, the solver's worker and its machine code. */
const PARTS = ['foods', 'limits', 'plan-foods', 'solver-worker', 'highs']

/** Runs in the page: which of these the service worker has. */
async function keptOf(parts: readonly string[]): Promise<readonly string[]> {
  const kept = (await (await caches.open('charley-app')).keys()).map(({ url }) => url)
  return parts.filter((part) => kept.some((url) => url.includes(`/${part}-`)))
}
