import { expect, test } from '@playwright/test'
import { given, then, when } from './steps.ts'

test('cramp now counts a minute down and offers the next thing to try', async ({ page }) => {
  await given('a person with a cramp', async () => {
    await page.clock.install()
    await page.goto('/now')
    await expect(page.getByText('First: is it only a cramp?')).toBeVisible()
    await expect(page.getByRole('img', { name: /toes being pulled up/ })).toBeVisible()
  })
  await when('the timer runs for 22 seconds and is stopped', async () => {
    await page.getByRole('button', { name: 'Start 60 seconds' }).click()
    await page.clock.runFor(22_000)
    await page.getByRole('button', { name: 'Stop' }).click()
  })
  await then('38 seconds are left, also for those who listen', async () => {
    await expect(page.getByText('0:38')).toBeVisible()
    await expect(page.getByRole('timer', { name: '38 seconds left' })).toBeVisible()
  })
  await when('it goes on to the end and does not ease', async () => {
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.clock.runFor(39_000)
    await expect(page.getByText('Time is up. Let go slowly.')).toBeAttached()
    await page.getByRole('button', { name: /next thing to try/ }).click()
  })
  await then('the next measure is there, with a fresh minute', async () => {
    await expect(page.getByRole('heading', { name: /heel flat/ })).toBeFocused()
    await expect(page.getByText('1:00')).toBeVisible()
  })
  await when('nothing helps', async () => {
    for (let step = 2; step <= 4; step++) {
      await page.getByRole('button', { name: /next thing to try/ }).click()
    }
  })
  await then('the page says when to ask for help, and whom to call', async () => {
    await expect(page.getByRole('heading', { name: 'Still not easing?' })).toBeVisible()
    await expect(page.getByRole('link', { name: /Call 112/ }).last()).toBeVisible()
  })
})
