import { expect } from '@playwright/test'
import { looksRight } from './looks-right.ts'
import { hostedTest, newEmail, signUp } from './own-charley.ts'

const FOR_GUESTS = [
  '/settings',
  '/account',
  '/account/sign-in',
  '/account/sign-up',
  '/account/forgotten',
  '/account/new-password#token'
]
const SIGNED_IN = ['/settings', '/settings/copy', '/settings/programs', '/account']

hostedTest('on a server for many, the pages for guests look right', async ({ page }) => {
  for (const path of FOR_GUESTS) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
    await looksRight(page)
  }
})

hostedTest('and so do those of somebody who is signed in', async ({ page }) => {
  const email = newEmail('somebody-with-quite-a-long-name')
  await signUp(page, email)
  for (const path of SIGNED_IN) {
    await page.goto(path)
    await expect(page.getByText(email).first()).toBeAttached()
    await looksRight(page)
  }
})
