import { expect, test } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { NIGHT_CRAMPS, UNSTEADY } from './people.ts'
import { given, then, when } from './steps.ts'

test('each exercise has its drawings, and the clock holds, rests and holds again', async ({
  page
}) => {
  await given('the stretches of somebody with night cramps', async () => {
    await page.clock.install()
    await givenAnswers(page, NIGHT_CRAMPS)
    await page.goto('/stretch')
    await expect(page.getByRole('heading', { name: 'Calf at the wall' })).toBeVisible()
    await expect(page.getByRole('img', { name: /both hands on a wall/ }).first()).toBeVisible()
  })
  await when('the clock runs for twelve seconds', async () => {
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await page.clock.runFor(12_000)
  })
  await then('it is time to rest, and after that to hold again', async () => {
    await expect(page.getByText('Rest, then 2 of 3')).toBeVisible()
    await page.clock.runFor(10_000)
    await expect(page.getByText('Hold, 2 of 3')).toBeVisible()
    await page.clock.runFor(40_000)
    await expect(page.getByText(/^Done\. Now the other leg/)).toBeVisible()
  })
})

test('somebody unsteady is shown the sitting version and nothing that needs standing', async ({
  page
}) => {
  await givenAnswers(page, UNSTEADY)
  await page.goto('/stretch')
  await expect(page.getByText(/Use the sitting version on the bed/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sitting version' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Calf at the wall' })).toHaveCount(0)
})

test('pain that shoots down the leg: the stretch for the back of the thigh is not offered', async ({
  page
}) => {
  const { answers } = NIGHT_CRAMPS
  await givenAnswers(page, { ...NIGHT_CRAMPS, answers: { ...answers, shooting_leg_pain: 'yes' } })
  await page.goto('/stretch')
  await expect(page.getByText(/^Not for you now\./)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Back of the thigh, standing' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Calf at the wall' })).toBeVisible()
})

test('somebody nobody knows is told the danger signs first', async ({ page }) => {
  await page.goto('/stretch')
  await expect(page.getByText(/^We do not know your danger signs yet/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the check' })).toBeVisible()
})
