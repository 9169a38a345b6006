import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { givenFood, THREE_MEALS } from './given-food.ts'
import { keptInBrowser } from './kept-in-browser.ts'
import { looksRight } from './looks-right.ts'
import {
  crampsAtServer,
  hostedTest,
  logCramp,
  newEmail,
  personalTest,
  signUp
} from './own-charley.ts'
import { foodPage } from './pages/food-page.ts'
import { NIGHT_CRAMPS } from './people.ts'
import { given, then, when } from './steps.ts'

const PASSPHRASE = 'legs at three in the morning'

/** A day by hand, and a file of another app that says something else of it, something new, and a day that is none. */
const BY_HAND = { caffeineMg: 40 }
const SERVINGS = [
  'Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Caffeine (mg),Category',
  '2026-01-05,Breakfast,Egg,1 large,71.5,6,,Food',
  '2026-01-05,Breakfast,Coffee,1 cup,2,7,95,Food',
  '2026-02-30,Lunch,Rice,1 cup,240,76,,Food',
  '2026-01-06,Dinner,"Magnesium Glycinate, 200 mg",1 tablet,,200,,Supplements'
].join('\n')

const main = (page: Page) => page.getByRole('main')
const exported = async (page: Page) => (await page.request.get('/v1/export')).text()

async function givenRecords(page: Page): Promise<void> {
  const kept = [
    await page.request.post('/v1/episodes', {
      data: { at: '2026-01-05T03:10:00.000Z', severity: 6 }
    }),
    await page.request.post('/v1/medicines', { data: { name: 'omeprazole' } }),
    await page.request.put('/v1/days/2026-01-05', { data: BY_HAND })
  ]
  for (const answer of kept) expect(answer.ok()).toBe(true)
}

async function saved(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ])
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) }
}

async function eraseEverything(page: Page): Promise<void> {
  await page.goto('/settings')
  await main(page).getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What is bothering your legs?' })).toBeVisible()
}

async function choose(page: Page, file: { readonly name: string; readonly buffer: Buffer }) {
  await page.goto('/settings/copy')
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ ...file, mimeType: 'application/octet-stream' })
}

personalTest('a saved copy brings everything back after it was erased', async ({ page }) => {
  await given('somebody with a few entries', () => givenRecords(page))
  const before = await exported(page)
  const [plain, locked] = await when('a copy is saved, plain and locked', async () => {
    await page.goto('/settings/copy')
    const first = await saved(page, 'Save a copy')
    expect(first).toEqual({ name: 'charley-export.json', buffer: Buffer.from(before) })
    await page.getByText('Lock it with a passphrase').click()
    await page.getByLabel('Passphrase').fill('short')
    await page.getByRole('button', { name: 'Save a locked copy' }).click()
    await expect(page.getByText('Please use at least 8 characters.')).toBeVisible()
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    const second = await saved(page, 'Save a locked copy')
    expect(second.buffer.toString()).not.toContain('omeprazole')
    return [first, second]
  })
  await when('everything is erased', () => eraseEverything(page))
  await then('the locked copy brings it back', async () => {
    expect(await exported(page)).not.toContain('omeprazole')
    await choose(page, locked)
    await page.getByLabel('Passphrase').last().fill('another one')
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByText('This passphrase does not open the file.')).toBeVisible()
    await page.getByLabel('Passphrase').last().fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByRole('heading', { name: 'The copy holds 3 entries:' })).toBeFocused()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByText('Done. 3 entries are back.')).toBeVisible()
    expect(await exported(page)).toBe(before)
  })
  await when('something is added and the plain copy chosen', async () => {
    await page.request.post('/v1/medicines', { data: { name: 'aspirin' } })
    await choose(page, plain)
  })
  await then('the page warns of what would go, and replaces it only when asked', async () => {
    await expect(main(page)).toContainText('You have 4 entries now.')
    expect(await exported(page)).toContain('aspirin')
    await page.getByRole('button', { name: 'Replace what I have' }).click()
    await expect(page.getByText('Done. 3 entries are back.')).toBeVisible()
    expect(await exported(page)).toBe(before)
  })
  await then('a file of something else is refused in plain words', async () => {
    await choose(page, { name: 'holiday.json', buffer: Buffer.from('{"a":1}') })
    await expect(page.getByText('This is not a copy that Charley has made.')).toBeVisible()
    expect(await exported(page)).toBe(before)
  })
})

personalTest(
  'erasing everything leaves nothing in the browser nor the records',
  async ({ page }) => {
    const food = foodPage(page)
    await given('somebody with records, a food log and answers', async () => {
      await givenRecords(page)
      await givenFood(page, THREE_MEALS)
      await givenAnswers(page, NIGHT_CRAMPS)
      await food.open()
      await expect(food.meal('Lunch')).toBeVisible()
    })
    await when('everything is erased', () => eraseEverything(page))
    await then('the records are empty', async () => {
      const { documents, collections } = JSON.parse(await exported(page))
      expect(documents).toEqual({})
      expect(Object.values(collections).flat()).toEqual([])
    })
    await then('the browser knows only whose Charley it is', async () => {
      await expect(page.getByRole('link', { name: /Start the check/ })).toBeVisible()
      const left = await keptInBrowser(page)
      expect(left.map(([where]) => where)).toEqual(['charley.owner'])
      await page.getByRole('link', { name: 'Food', exact: true }).click()
      await expect(food.list.getByText('Nothing written down yet.')).toBeVisible()
    })
  }
)

personalTest(
  'a file of another app shows what it would bring, and what not and why',
  async ({ page }) => {
    await given('a day written down by hand', () => givenRecords(page))
    const before = await exported(page)
    await when('a file of Cronometer is chosen', async () => {
      await page.goto('/settings/import')
      const buffer = Buffer.from(SERVINGS)
      await page
        .getByLabel('Choose files')
        .setInputFiles({ name: 'servings.csv', mimeType: 'text/csv', buffer })
    })
    const card = page.getByRole('article', { name: 'servings.csv' })
    await then('it is shown and nothing is written', async () => {
      await expect(card).toContainText('Cronometer')
      await expect(card).toContainText('It would bring 3 lines of food.')
      await expect(card.getByRole('row', { name: '5 Jan 2026 Caffeine, mg 40 95' })).toBeVisible()
      await card.getByText('Not used: 1 part of the file').click()
      await expect(card.getByRole('row', { name: '4 Day There is no such day' })).toBeVisible()
      await card.getByText('Day by day: 2 days').click()
      await expect(card.getByRole('row', { name: /^5 Jan 2026 2 2/ })).toBeVisible()
      await looksRight(page)
      expect(await exported(page)).toBe(before)
    })
    await when('it is brought in', () => card.getByRole('button', { name: 'Bring it in' }).click())
    await then('what was entered by hand stays', async () => {
      await expect(card).toContainText('Done: 3 lines of food.')
      const { items } = await (await page.request.get('/v1/food-log')).json()
      expect(items).toHaveLength(3)
      expect(await (await page.request.get('/v1/days/2026-01-05')).json()).toMatchObject(BY_HAND)
    })
    await then('a file that is still packed is told how to be opened', async () => {
      const buffer = Buffer.from('PK\u0003\u0004 a zip')
      await page
        .getByLabel('Choose files')
        .setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer })
      await expect(page.getByText(/^This file is still packed/)).toBeVisible()
    })
  }
)

hostedTest(
  'a guest saves a copy of what is on the device, and brings it back there or into an account',
  async ({ page }) => {
    const copy = await given('a guest with a cramp, and a copy of it', async () => {
      await logCramp(page)
      await page.goto('/settings/copy')
      return saved(page, 'Save a copy')
    })
    await when('everything on the device is erased', async () => {
      await page.goto('/settings')
      await main(page).getByRole('button', { name: 'Erase everything on this device' }).click()
      await page.getByRole('button', { name: 'Erase', exact: true }).click()
      await expect(page.getByRole('link', { name: /Start the check/ })).toBeVisible()
    })
    await then('the copy brings it back, and it is asked about at signing up', async () => {
      await choose(page, copy)
      await expect(page.getByRole('heading', { name: 'The copy holds 1 entry:' })).toBeFocused()
      await page.getByRole('button', { name: 'Bring it back' }).click()
      await expect(page.getByText('Done. 1 entry is back.')).toBeVisible()
      await signUp(page, newEmail('lena'))
      await expect(page.getByText('On this device is 1 entry from before.')).toBeVisible()
    })
    await then('an account takes the same file', async () => {
      await choose(page, copy)
      await page.getByRole('button', { name: 'Bring it back' }).click()
      await expect(page.getByText('Done. 1 entry is back.')).toBeVisible()
      expect(await crampsAtServer(page)).toBe(1)
    })
  }
)
