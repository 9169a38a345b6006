import { expect } from '@playwright/test'
import {
  hostedTest,
  logCramp,
  newEmail,
  PASSWORD,
  personalTest,
  signIn,
  signOut,
  signUp
} from './own-charley.ts'
import { then, when } from './steps.ts'

hostedTest(
  'a window left open does nothing to whoever signed in in another one',
  async ({ page, context }) => {
    const refused = /^Since you opened this page, somebody else has signed in/
    const [anna, bert] = [newEmail('anna'), newEmail('bert')]
    const open = async (path: string) => {
      const window = await context.newPage()
      await window.goto(path)
      return window
    }
    await signUp(page, anna)
    const programs = await open('/settings/programs')
    const copy = await open('/settings/copy')
    const account = await open('/account')
    await programs.getByLabel('Name of the program').fill('my script')
    await programs.getByLabel('Read what is kept').check()
    await expect(copy.getByRole('button', { name: 'Save a copy', exact: true })).toBeVisible()
    await expect(account.getByText(`Signed in as ${anna}`).first()).toBeVisible()
    await when('Bert signs in in another window', async () => {
      await signOut(page)
      await signUp(page, bert)
    })
    await then('Anna’s windows get nothing of Bert’s, and change nothing', async () => {
      await programs.getByRole('button', { name: 'Make a token' }).click()
      await expect(programs.getByText(refused)).toBeVisible()
      await copy.getByRole('button', { name: 'Save a copy', exact: true }).click()
      await expect(copy.getByText(refused)).toBeVisible()
      await account.getByLabel('Name of this device').fill('Anna’s phone')
      await account.getByRole('button', { name: 'Add a passkey for this device' }).click()
      await expect(account.getByText(refused)).toBeVisible()
      await account
        .getByRole('main')
        .getByRole('button', { name: 'Delete account and everything' })
        .click()
      const dialog = account.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
      await expect(dialog.getByText(refused)).toBeVisible()
      await dialog.getByRole('button', { name: 'Keep it' }).click()
      await account.getByRole('button', { name: 'Sign out on this device' }).click()
      const signingOut = account.getByRole('region', { name: 'Sign out' })
      await expect(signingOut.getByText(refused)).toBeVisible()
    })
    await then('Bert is signed in, and has no token', async () => {
      await page.goto('/settings/programs')
      await expect(page.getByText('None.')).toBeVisible()
      await expect(page.getByText(`Signed in as ${bert}`).first()).toBeVisible()
    })
  }
)

hostedTest(
  'whoever signed in a while ago shows who they are before the account is deleted',
  async ({ page }) => {
    const email = newEmail('jana')
    await signUp(page, email)
    // As the server answers more than ten minutes after signing in.
    const problem = { code: 'account.sign-in-again', status: 403, title: '', issues: [] }
    await page.route(
      '**/v1/account',
      (route) =>
        route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem)
        }),
      { times: 1 }
    )
    const dialog = page.getByRole('dialog')
    const password = dialog.getByLabel('Password', { exact: true })
    await when('the account is deleted', async () => {
      await page
        .getByRole('main')
        .getByRole('button', { name: 'Delete account and everything' })
        .click()
      await expect(password).toHaveCount(0)
      await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
    })
    await then('the password is asked for, and a wrong one deletes nothing', async () => {
      await expect(dialog).toContainText(`the password of ${email}`)
      await expect(password).toBeFocused()
      await page.keyboard.type('not my password')
      await page.keyboard.press('Enter')
      await expect(dialog.getByText('This is not your password.')).toBeVisible()
      expect((await page.request.get('/v1/episodes')).status()).toBe(200)
    })
    await then('the right one does', async () => {
      await password.fill(PASSWORD)
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('heading', { name: 'What is bothering your legs?' })
      ).toBeVisible()
      expect((await page.request.get('/v1/episodes')).status()).toBe(401)
      await signIn(page, email)
      await expect(page.getByText(/do not go together/)).toBeVisible()
    })
  }
)

hostedTest('a browser that cannot make the passkey asked for says so', async ({ page }) => {
  await page.addInitScript(() => {
    PublicKeyCredential.parseCreationOptionsFromJSON = () => {
      throw new DOMException('', 'NotSupportedError')
    }
  })
  await signUp(page, newEmail('karl'))
  await page.getByRole('button', { name: 'Add a passkey for this device' }).click()
  await expect(page.getByText(/^This browser cannot use passkeys here/)).toBeVisible()
})

personalTest(
  'where the browser itself fails, the page says that something went wrong',
  async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.clear = () => {
        throw new DOMException('', 'SecurityError')
      }
    })
    await page.goto('/settings')
    await page.getByRole('main').getByRole('button', { name: 'Erase everything' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Erase', exact: true }).click()
    await expect(dialog.getByText(/^Something went wrong inside this page/)).toBeVisible()
  }
)

hostedTest('a refusal that lasts is said, and not asked for again and again', async ({ page }) => {
  await signUp(page, newEmail('mia'))
  await page.clock.install()
  let asked = 0
  await page.route('**/v1/episodes**', (route) => {
    asked += 1
    return route.fulfill({ status: 403, json: { code: 'request.origin-refused', status: 403 } })
  })
  await logCramp(page)
  await page.goto('/diary')
  await expect(page.getByText(/^Charley’s server does not take 1 entry/)).toBeVisible()
  const first = asked
  await page.clock.runFor(600_000)
  expect(asked).toBe(first)
})
