import type { Page } from '@playwright/test'

/** Puts a person's answers where the page keeps them, as if the questions had been answered before. */
export async function givenAnswers(page: Page, person: object): Promise<void> {
  await page.goto('/')
  const interview = {
    person,
    trail: ['about-you', 'complaint', 'danger_now', 'medicines'],
    skipped: [],
    heeded: []
  }
  await page.evaluate(
    (stored) => sessionStorage.setItem('charley.interview', stored),
    JSON.stringify(interview)
  )
}
