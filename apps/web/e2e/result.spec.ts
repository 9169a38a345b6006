import { expect, test } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { labelOf } from './knowledge-words.ts'
import { resultPage } from './pages/result-page.ts'
import { NIGHT_CRAMPS, WARM_SWOLLEN_CALF } from './people.ts'
import { given, then, when } from './steps.ts'

test('changing an answer moves the ranking at once', async ({ page }) => {
  const result = resultPage(page)
  let before = ''
  await given('the result of a person with night cramps', async () => {
    await givenAnswers(page, NIGHT_CRAMPS)
    await result.open()
    before = (await result.firstShare().getAttribute('aria-label')) ?? ''
    expect(before).toMatch(/of 100 dots/)
  })
  await when('they say that stretching does not stop the attack', () =>
    result.change(labelOf('stretch_relieves'), 'No')
  )
  await then('the number moves without leaving the page', async () => {
    await expect(result.firstShare()).not.toHaveAttribute('aria-label', before)
    await expect(page.getByRole('status').filter({ hasText: 'worked out again' })).toBeVisible()
  })
})

test('the nutrients people come with are named, with why they are not likely', async ({ page }) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await resultPage(page).open()
  const notLikely = page.getByRole('region', { name: 'Not likely, and why' })
  await notLikely.getByText('Magnesium', { exact: true }).click()
  await expect(
    notLikely.getByText(/Speaks against it|Nothing you told us/).filter({ visible: true })
  ).toHaveCount(1)
})

test('a same-day result puts the action first and leaves the percentages out', async ({ page }) => {
  const result = resultPage(page)
  await givenAnswers(page, WARM_SWOLLEN_CALF)
  await result.open()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/today/)
  await expect(page.getByText(/of 100 people/)).toHaveCount(0)
  await expect(page.getByRole('img')).toHaveCount(0)
  await page.getByRole('button', { name: 'Answer more questions for the doctor' }).click()
  await expect(page).toHaveURL(/\/check\/\d+$/)
})

test('print has one page for the doctor and nothing of the screen', async ({ page }) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await resultPage(page).open()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: /summary for the clinician/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Possible contributors' })).toBeVisible()
  await expect(page.getByRole('article').getByText('indapamide').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('the answers can be downloaded as they stand', async ({ page }) => {
  await givenAnswers(page, NIGHT_CRAMPS)
  await resultPage(page).open()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my answers' }).click()
  const stream = await (await downloaded).createReadStream()
  const text = Buffer.concat(await stream.toArray()).toString()
  expect(JSON.parse(text)).toEqual(NIGHT_CRAMPS)
})

test('a blood test the person already has is read and counts at once', async ({ page }) => {
  const result = resultPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await result.open()
  await page.getByText('Add a result you have').click()
  await page.getByLabel('Which test?').selectOption({ label: 'Potassium' })
  await page.getByLabel('The number on the report').fill('2,9')
  await page.getByLabel('Unit', { exact: true }).selectOption('mmol/L')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const labs = page.getByRole('region', { name: 'Your blood tests' })
  await expect(labs.getByRole('heading', { name: 'Potassium: 2.9 mmol/L' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/today|emergency/)
  await labs.getByRole('button', { name: 'Remove: Potassium' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(/today|emergency/)
})

test('an emergency that comes up while answers are changed can be taken back', async ({ page }) => {
  const result = resultPage(page)
  await givenAnswers(page, NIGHT_CRAMPS)
  await result.open()
  await result.showPlainNos()
  await result.change(labelOf('chest_pain_new'), 'Yes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/999, 112 or 911/)
  await page.getByRole('button', { name: /by mistake/ }).click()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
})
