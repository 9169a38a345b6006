import { expect, type Page } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { keptInBrowser } from './kept-in-browser.ts'
import { labelOf, optionOf, textOf } from './knowledge-words.ts'
import { hostedTest, personalTest } from './own-charley.ts'
import { checkPage } from './pages/check-page.ts'
import { resultPage } from './pages/result-page.ts'
import { NIGHT_CRAMPS } from './people.ts'
import { given, then, when } from './steps.ts'

const RUTH = {
  ...NIGHT_CRAMPS,
  answers: { ...NIGHT_CRAMPS.answers, hx_diabetes: 'yes' },
  supplements: [{ id: 'magnesium', amount: 250, unit: 'mg', per: 'day' }]
}
const CARD = { name: /^Last time, on / }

personalTest('what was told is asked again before it is used', async ({ page, context }) => {
  const later = await context.newPage()
  const check = checkPage(later)
  await given('a check that came to its result', async () => {
    await toldOnce(page, RUTH)
    await expect.poll(() => answersAtServer(page)).toBeGreaterThan(10)
  })
  await when('the person opens Charley another time', () => later.goto('/'))
  await then('it says what it would begin with, and no symptom', async () => {
    const card = later.getByRole('region', CARD)
    await expect(card).toContainText('68 years, female')
    await expect(card).toContainText('You take indapamide, and no other medicine')
    await expect(card).toContainText('Magnesium, 250 mg')
    await expect(card).toContainText(labelOf('hx_diabetes'))
    await expect(card).not.toContainText(labelOf('stretch_relieves'))
  })
  await then('the diary offers the supplement to tick', async () => {
    await later.goto('/diary/2026-11-01')
    await expect(later.getByRole('checkbox', { name: 'Magnesium' })).toBeVisible()
    await later.goto('/check/1')
  })
  await when('all of it still holds', () => check.button('Still true: go on with these').click())
  await then('age and sex are filled in, and the danger signs are asked', async () => {
    await expect(later.getByLabel('How old are you?')).toHaveValue('68')
    await expect(later.getByRole('radio', { name: 'Female', exact: true })).toBeChecked()
    await check.button('Continue').click()
    await check.say(optionOf('complaint', 'sudden_cramp'))
    await check.isAsked(textOf('danger_now'))
    const { answers, medicines } = await toldInTab(later)
    expect(medicines).toEqual(['indapamide'])
    expect(Object.keys(answers).toSorted()).toEqual([
      'complaint',
      'hx_diabetes',
      'medicine_list_complete'
    ])
  })
})

personalTest('who starts afresh begins with nothing', async ({ page, context }) => {
  const later = await context.newPage()
  const check = checkPage(later)
  await toldOnce(page, RUTH)
  await later.goto('/check/1')
  await later.getByRole('region', CARD).waitFor()
  await check.button('Start afresh').click()
  await expect(later.getByRole('region', CARD)).toHaveCount(0)
  await expect(later.getByLabel('How old are you?')).toHaveValue('')
  expect(await toldInTab(later)).toEqual({ profile: {}, answers: {}, medicines: [] })
})

hostedTest('of a guest nothing is kept beyond the tab', async ({ page, context }) => {
  await toldOnce(page, RUTH)
  const later = await context.newPage()
  await later.goto('/check/1')
  expect(JSON.stringify(await keptInBrowser(later))).not.toContain('indapamide')
  await expect(later.getByLabel('How old are you?')).toHaveValue('')
  await expect(later.getByRole('region', CARD)).toHaveCount(0)
})

async function toldOnce(page: Page, person: object): Promise<void> {
  await givenAnswers(page, person)
  await resultPage(page).open()
  await page.getByRole('heading', { name: 'Your answers' }).waitFor()
}

async function answersAtServer(page: Page): Promise<number> {
  return (await (await page.request.get('/v1/answers')).json()).items.length
}

function toldInTab(page: Page) {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('charley.interview') ?? '{}').person)
}
