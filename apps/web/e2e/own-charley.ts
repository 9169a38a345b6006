import { test as base, type Page } from '@playwright/test'
import { type OwnCharley, startHosted, startPersonal } from './start-charley.ts'

let visitors = 0

/** Each test by itself with a Charley for one person, whose records it may erase. */
export const personalTest = base.extend<{ charley: OwnCharley }>({
  // biome-ignore lint/correctness/noEmptyPattern: the first parameter has to be taken apart, whatever is needed of it
  charley: async ({}, use) => {
    const charley = await startPersonal()
    await use(charley)
    await charley.stop()
  },
  baseURL: async ({ charley }, use) => use(charley.url)
})

/**
 * A Charley for many people, one for all tests of a worker; each test comes from an address of its own. Nobody is signed in
 * at first: what a test enters then stays in its own browser, and no other test finds it.
 */
export const hostedTest = base.extend<object, { hosted: OwnCharley }>({
  hosted: [
    // biome-ignore lint/correctness/noEmptyPattern: the first parameter has to be taken apart, whatever is needed of it
    async ({}, use) => {
      const hosted = await startHosted()
      await use(hosted)
      await hosted.stop()
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ hosted }, use) => use(hosted.url),
  extraHTTPHeaders: async ({ hosted: _ }, use) => {
    visitors += 1
    await use({ 'x-forwarded-for': `10.0.${visitors >> 8}.${visitors & 255}` })
  }
})

export const PASSWORD = 'correct horse battery'

/** Nobody else has it: the tests of a worker share their Charley. */
export function newEmail(name: string): string {
  return `${name}-${crypto.randomUUID().slice(0, 8)}@example.org`
}

export async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/account/sign-up')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/account/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out on this device' }).click()
  await page.getByRole('heading', { name: 'What is bothering your legs?' }).waitFor()
}

/** Logs a cramp as a person does, and waits until the server has so many. */
export async function logCramp(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /^Cramp right now/ }).click()
  await page.getByText('First: is it only a cramp?').waitFor()
}

/** How many cramps the server keeps for whoever is here. */
export async function crampsAtServer(page: Page): Promise<number> {
  const answer = await page.request.get('/v1/episodes')
  return answer.ok() ? (await answer.json()).items.length : -1
}
