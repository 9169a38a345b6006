import { expect } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { keptInBrowser } from './kept-in-browser.ts'
import {
  crampsAtServer,
  hostedTest,
  logCramp,
  newEmail,
  PASSWORD,
  signIn,
  signOut,
  signUp
} from './own-charley.ts'
import { NIGHT_CRAMPS } from './people.ts'
import { given, then, when } from './steps.ts'

hostedTest('two people on one device never see what is the other’s', async ({ page }) => {
  const [anna, bert] = [newEmail('anna'), newEmail('bert')]
  await given('Anna, who has logged a cramp, done a check and signed out', async () => {
    await signUp(page, anna)
    await logCramp(page)
    await expect.poll(() => crampsAtServer(page)).toBe(1)
    await givenAnswers(page, NIGHT_CRAMPS)
    await page.goto('/result')
    // The medicines go to the server after the answers: then all of it is there.
    await expect
      .poll(async () => (await page.request.get('/v1/medicines')).text(), { timeout: 15_000 })
      .toContain('indapamide')
    await signOut(page)
  })
  await when('Bert makes an account on the same device', () => signUp(page, bert))
  await then('there is nothing of Anna’s, on the page, the device or the server', async () => {
    expect(await crampsAtServer(page)).toBe(0)
    await expect(page.getByRole('heading', { name: 'Is this yours?' })).toHaveCount(0)
    const kept = JSON.stringify(await keptInBrowser(page))
    expect(kept).not.toContain('"at"')
    expect(kept).not.toContain('indapamide')
    await page.goto('/check/1')
    await expect(page.getByLabel('How old are you?')).toHaveValue('')
    await expect(page.getByRole('heading', { name: /^Last time/ })).toHaveCount(0)
    await page.goto('/settings')
    await expect(page.getByRole('main')).toContainText(bert)
    await expect(page.locator('body')).not.toContainText(anna)
  })
  await when('Bert logs one, signs out, and Anna signs in again', async () => {
    await logCramp(page)
    await expect.poll(() => crampsAtServer(page)).toBe(1)
    await signOut(page)
    await signIn(page, anna)
    await expect(page.getByText(`Signed in as ${anna}`).first()).toBeVisible()
  })
  await then('she has her one cramp', async () => {
    expect(await crampsAtServer(page)).toBe(1)
    await page.goto('/')
    await expect(page.getByRole('link', { name: /diary/i }).first()).toBeVisible()
  })
})

hostedTest('a guest is asked before an entry goes into the account', async ({ page }) => {
  await given('a guest with a cramp logged on the device', async () => {
    await logCramp(page)
    expect(await crampsAtServer(page)).toBe(-1)
  })
  await when('the guest makes an account', () => signUp(page, newEmail('carla')))
  await then('nothing was sent, and the page asks', async () => {
    await expect(page.getByText('On this device is 1 entry from before.')).toBeVisible()
    expect(await crampsAtServer(page)).toBe(0)
  })
  await when('it is theirs', () =>
    page.getByRole('button', { name: 'Yes, keep with mine' }).click()
  )
  await then('it arrives, once', async () => {
    await expect.poll(() => crampsAtServer(page)).toBe(1)
    await expect(page.getByRole('heading', { name: 'Is this yours?' })).toHaveCount(0)
  })
})

hostedTest(
  'signing out with an entry that has not arrived warns first',
  async ({ page, context }) => {
    await signUp(page, newEmail('dora'))
    await context.route('**/v1/episodes**', (route) => route.abort())
    await logCramp(page)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out on this device' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('1 entry has not reached the server yet.')
    await dialog.getByRole('button', { name: 'Stay signed in' }).click()
    await context.unroute('**/v1/episodes**')
    await expect.poll(() => crampsAtServer(page), { timeout: 15_000 }).toBe(1)
  }
)

hostedTest(
  'the theme chosen on one device is there on the next one',
  async ({ page, browser, baseURL }) => {
    const email = newEmail('ede')
    await signUp(page, email)
    await page.goto('/settings')
    await page.getByRole('radio', { name: 'Night' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect
      .poll(async () => (await page.request.get('/v1/settings')).text())
      .toContain('night')
    const other = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) })
    await signIn(other, email)
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
    await other.close()
  }
)

hostedTest('what was typed stays, and what is wrong is said beside the field', async ({ page }) => {
  const email = newEmail('emil')
  await page.goto('/account/sign-up')
  const mail = page.getByLabel('E-mail')
  const password = page.getByLabel('Password', { exact: true })
  const make = page.getByRole('button', { name: 'Make the account' })
  await mail.fill('emil')
  await password.fill('short')
  await make.click()
  await expect(page.getByText(/^Please type your e-mail address/)).toBeVisible()
  await expect(page.getByText(/^Please use at least 10 characters/)).toBeVisible()
  await expect(mail).toHaveValue('emil')
  await expect(mail).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Show what I type').check()
  await expect(password).toHaveAttribute('type', 'text')
  await expect(password).toHaveValue('short')
  await mail.fill(email)
  await password.fill(PASSWORD)
  await make.click()
  await expect(page.getByText(`Signed in as ${email}`).first()).toBeVisible()
  await signOut(page)
  await signIn(page, email, 'not the password')
  await expect(page.getByText(/do not go together/)).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
})

hostedTest('a passkey of this device signs in without the password', async ({ page }) => {
  const email = newEmail('frida')
  const isHers = () => expect(page.getByText(`Signed in as ${email}`).first()).toBeVisible()
  await given('a device that keeps passkeys and says yes to each', async () => {
    const device = await page.context().newCDPSession(page)
    await device.send('WebAuthn.enable')
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true
      }
    })
  })
  await when('a passkey is added', async () => {
    await signUp(page, email)
    await page.getByLabel('Name of this device').fill('my phone')
    await page.getByRole('button', { name: 'Add a passkey for this device' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'my phone' })).toBeVisible()
  })
  await then('it signs in from the e-mail field, where the browser offers it there', async () => {
    await signOut(page)
    await page.goto('/account/sign-in')
    await isHers()
  })
  await then('and by its button, where it does not', async () => {
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = async () => false
    })
    await signOut(page)
    await page.goto('/account/sign-in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await isHers()
  })
  await then('until it is removed', async () => {
    await page.getByRole('button', { name: 'Remove: my phone' }).click()
    await expect(page.getByText('No passkey yet.')).toBeVisible()
    await signOut(page)
    await page.goto('/account/sign-in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page.getByText(/^That passkey did not work here/)).toBeVisible()
  })
})

hostedTest(
  'a forgotten password is set anew by the link that the operator got',
  async ({ page, hosted }) => {
    const email = newEmail('gerd')
    const linkFor = () =>
      new RegExp(`pass this on to ${email}:[^#]*?(/account/new-password#\\S+)`, 's').exec(
        hosted.log()
      )?.[1]
    await given('an account whose password is forgotten', async () => {
      await signUp(page, email)
      await signOut(page)
    })
    await when('a link is asked for', async () => {
      await page.goto('/account/sign-in')
      await page.getByRole('link', { name: 'Forgot your password?' }).click()
      await expect(page.getByRole('heading', { name: 'Set a new password' })).toBeVisible()
      await page.getByLabel('E-mail').fill(email)
      await page.getByRole('button', { name: 'Send the link' }).click()
      await expect(page.getByRole('heading', { name: 'Look at your mail' })).toBeFocused()
      await expect.poll(linkFor).toBeDefined()
    })
    await when('a new password is set with it', async () => {
      await page.goto(linkFor() ?? '')
      await page.getByLabel('New password').fill('a new one, much longer')
      await page.getByRole('button', { name: 'Keep this password' }).click()
      await expect(page.getByRole('heading', { name: 'The new password is kept' })).toBeVisible()
    })
    await then('it signs in, and the link works no more', async () => {
      await signIn(page, email, 'a new one, much longer')
      await expect(page.getByText(`Signed in as ${email}`).first()).toBeVisible()
      await page.goto(linkFor() ?? '')
      await page.getByLabel('New password').fill('yet another long one')
      await page.getByRole('button', { name: 'Keep this password' }).click()
      await expect(page.getByText(/^This link has been used/)).toBeVisible()
    })
  }
)

hostedTest(
  'a program gets in with its token until it is shut out',
  async ({ page, playwright }) => {
    await signUp(page, newEmail('hanna'))
    await page.goto('/settings/programs')
    await page.getByLabel('Name of the program').fill('my script')
    await page.getByRole('button', { name: 'Make a token' }).click()
    await expect(page.getByText('Please tick at least one.')).toBeVisible()
    await page.getByLabel('Read what is kept').check()
    await page.getByRole('button', { name: 'Make a token' }).click()
    await expect(page.getByRole('heading', { name: 'The token for my script' })).toBeFocused()
    const authorization = `Bearer ${await page.getByText(/^charley_/).textContent()}`
    const program = await playwright.request.newContext({
      baseURL: new URL(page.url()).origin,
      extraHTTPHeaders: { authorization }
    })
    expect((await program.get('/v1/episodes')).status()).toBe(200)
    expect((await program.get('/v1/export')).status()).toBe(403)
    await page.getByRole('button', { name: 'I have it' }).click()
    await expect(page.getByText(/^charley_/)).toHaveCount(0)
    await page.getByRole('button', { name: 'Shut out: my script' }).click()
    await expect(page.getByText('my script is shut out.')).toBeVisible()
    expect((await program.get('/v1/episodes')).status()).toBe(401)
  }
)

hostedTest('a deleted account is gone from the server and this device', async ({ page }) => {
  const email = newEmail('ida')
  await signUp(page, email)
  await logCramp(page)
  await expect.poll(() => crampsAtServer(page)).toBe(1)
  await page.goto('/account')
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Delete account and everything' })
    .click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What is bothering your legs?' })).toBeVisible()
  expect(await crampsAtServer(page)).toBe(-1)
  expect(JSON.stringify(await keptInBrowser(page))).not.toContain('"at"')
  await signIn(page, email)
  await expect(page.getByText(/do not go together/)).toBeVisible()
})
