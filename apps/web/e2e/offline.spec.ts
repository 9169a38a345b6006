import { expect, test } from '@playwright/test'
import { optionOf, textOf } from './knowledge-words.ts'
import { checkPage } from './pages/check-page.ts'
import { given, then, when } from './steps.ts'

test.use({ serviceWorkers: 'allow' })

test('after one visit the check opens and asks without a connection', async ({ page, context }) => {
  const check = checkPage(page)
  await given('a person who has opened the app once', async () => {
    await page.goto('/')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
  })
  await when('the connection is gone', () => context.setOffline(true))
  await then('the check opens from the device', async () => {
    const response = await page.goto('/check/1')
    expect(response?.fromServiceWorker()).toBe(true)
    await check.isAsked(/about you/)
  })
  await then('and it asks on', async () => {
    await check.tellAboutYou('68', 'Female')
    await check.say(optionOf('complaint', 'sudden_cramp'))
    await check.isAsked(textOf('danger_now'))
  })
})
