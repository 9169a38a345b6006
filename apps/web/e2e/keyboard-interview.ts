import type { Page } from '@playwright/test'

/** Answers whatever question is on the screen, with keys alone. The focus is on the question's heading. */
export async function answerWithKeys(page: Page): Promise<void> {
  const has = (selector: string) => page.locator(`main ${selector}`).first().isVisible()
  if (await has('[role=combobox]')) return nameMedicine(page)
  if (await has('input[inputmode=decimal]')) return typeNumber(page)
  if (await has('.checklist')) {
    // Enter in any box of the list hands the list in.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    return
  }
  if (await has('input[type=checkbox]')) {
    await page.keyboard.press('1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    return
  }
  await page.keyboard.press('2')
}

async function typeNumber(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
}

async function nameMedicine(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.type('amlodi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const complete = page.getByRole('checkbox', { name: 'That is every medicine I take' })
  while (!(await complete.evaluate((box) => box === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
}

export async function tellAboutYouWithKeys(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.type('68')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
}
