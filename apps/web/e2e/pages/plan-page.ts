import { expect, type Page } from '@playwright/test'

/** The plan, as a person meets it. */
export function planPage(page: Page) {
  const changes = page.getByRole('region', { name: 'What to change' })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  return {
    changes,
    titles: changes.getByRole('heading', { level: 3 }),
    vetoes: button(/^Not this: /),
    pins: button(/^Keep this: /),
    wishes: page.getByRole('region', { name: 'Your wishes' }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    async open() {
      await page.goto('/plan')
      await this.isDone()
    },
    /** Nothing is being worked out any more. */
    async isDone() {
      await expect(changes).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 })
    },
    /** `Salmon` of the button that says `Not this: Salmon` */
    async nameOn(label: ReturnType<Page['getByRole']>) {
      return ((await label.getAttribute('aria-label')) ?? '').replace(/^[^:]*: /, '')
    }
  }
}
