import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { givenAnswers } from './given-answers.ts'
import { personalTest } from './own-charley.ts'
import { given, then, when } from './steps.ts'

/** Two whole days without potassium, and a tablet on each; nothing says how much calcium the second held. */
const TWO_DAYS = [
  'Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Calcium (mg),Category',
  '2026-01-05,Breakfast,Porridge,1 bowl,800,100,500,Food',
  '2026-01-05,Dinner,Fish and potatoes,1 plate,1200,120,400,Food',
  '2026-01-05,Dinner,Magnesium tablet,1 tablet,,200,,Supplements',
  '2026-01-06,Dinner,Magnesium tablet,1 tablet,,200,,Supplements',
  '2026-01-06,Lunch,Lentil stew,1 plate,1000,180,,Food',
  '2026-01-06,Dinner,Bean salad,1 bowl,900,100,,Food'
].join('\n')

personalTest(
  'a file that was changed after it was chosen is said to be unreadable',
  async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'charley-e2e-files-'))
    const path = join(folder, 'servings.csv')
    await writeFile(path, TWO_DAYS)
    await page.goto('/settings/import')
    await page.getByLabel('Choose files').setInputFiles(path)
    const card = page.getByRole('article', { name: 'servings.csv' })
    await expect(card).toContainText('It would bring 6 lines of food.')
    await writeFile(path, `${TWO_DAYS}\n`)
    await card.getByRole('button', { name: 'Bring it in' }).click()
    await expect(card.getByText(/^This file cannot be read/)).toBeVisible()
    await rm(folder, { recursive: true })
  }
)

personalTest(
  'what another app counted counts among the targets, and what it left out is named',
  async ({ page }) => {
    await given('a woman of 68 who brings in two days of Cronometer', async () => {
      await givenAnswers(page, { profile: { ageYears: 68, sex: 'female' } })
      await page.goto('/settings/import')
      const buffer = Buffer.from(TWO_DAYS)
      await page
        .getByLabel('Choose files')
        .setInputFiles({ name: 'servings.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: 'Bring it in' }).click()
      await expect(page.getByText('Done: 6 lines of food.')).toBeVisible()
    })
    const targets = page.getByRole('region', { name: 'Is it enough?' })
    const card = (nutrient: string) =>
      targets.getByRole('listitem').filter({
        has: page.getByRole('link', { name: new RegExp(`^${nutrient}: your days`) })
      })
    await when('they look whether it is enough', () => page.goto('/food?day=2026-01-05'))
    await then('the totals are those of the file, as an average day', async () => {
      await expect(targets).toContainText('2 days logged')
      await expect(card('Magnesium')).toContainText('250 mg a day')
      await card('Magnesium').getByText('Main sources').click()
      await expect(card('Magnesium')).toContainText('Another app counted it.')
    })
    await then('a supplement in it is no food, which is said once for all days', async () => {
      const notes = targets.getByRole('region', { name: 'Notes on what you typed' })
      await expect(notes.getByRole('listitem')).toHaveText([/is a supplement.*\(2 times\)$/])
    })
    await then('a day without a figure is left out, and that is said', async () => {
      await expect(card('Calcium')).toContainText('900 mg a day')
      await expect(card('Calcium')).toContainText('This rests on 1 of your 2 days.')
    })
    await then('what no line tells of is named', async () => {
      await expect(targets).toContainText(
        /The app that counted your food says nothing of: .*Potassium/
      )
      await expect(card('Potassium')).toHaveCount(0)
      await page.goto('/food/nutrient/potassium')
      await expect(page.getByRole('main')).toContainText(
        'The app that counted your food says nothing of it'
      )
    })
    await then('the plan says why there is no food in it', async () => {
      await page.goto('/plan')
      await expect(page.getByRole('main')).toContainText(
        'What you ate came from another app as numbers'
      )
    })
  }
)
