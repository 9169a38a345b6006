import type { Page } from '@playwright/test'

export function resultPage(page: Page) {
  const answers = page.getByRole('region', { name: 'Your answers' })
  return {
    open: () => page.goto('/result'),
    ranking: page.getByRole('region', { name: 'What may be behind it' }),
    names: () =>
      page
        .getByRole('region', { name: 'What may be behind it' })
        .getByRole('heading', { level: 3 }),
    firstShare: () =>
      page.getByRole('region', { name: 'What may be behind it' }).getByRole('img').first(),
    async change(answer: string, to: string) {
      await answers.getByRole('button', { name: `Change: ${answer}` }).click()
      await answers.getByRole('button', { name: to, exact: true }).click()
    },
    async showPlainNos() {
      await answers.getByText(/answered “No”/).click()
    },
    callLinks: page.getByRole('list', { name: 'Emergency numbers' }).getByRole('link')
  }
}
