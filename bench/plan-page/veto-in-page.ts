import type { FoodTable, Person } from '@charley/engine'
import type { Page } from '@playwright/test'

export interface Veto {
  /** From the touch to the next plan on the screen, milliseconds. */
  readonly ms: number
  /** The food is gone from the plan. */
  readonly isFollowed: boolean
}

interface PageAtWork {
  readonly page: Page
  readonly foods: FoodTable
  /** Processor time of the browser so far, milliseconds. */
  readonly cpu: () => Promise<number>
}

/** Opens the app's plan of this person and says no to its first food; undefined where it changes nothing. */
export async function vetoInPage(
  { page, foods, cpu }: PageAtWork,
  person: Person
): Promise<(Veto & { readonly cpu: number }) | undefined> {
  await page.goto('/')
  await page.evaluate(putInStores, storesOf(foods, person))
  await page.goto('/plan')
  await page.locator('.plan-changes[aria-busy=false]').waitFor({ timeout: 60_000 })
  const before = await cpu()
  const veto = await page.evaluate(vetoFirstFood)
  return veto && { ...veto, cpu: (await cpu()) - before }
}

function storesOf(foods: FoodTable, { foodLog = [], wishes, ...person }: Person) {
  const entries = foodLog.map((eaten, index) => ({
    ...eaten,
    id: String(index + 1),
    name: foods.names[foods.ids.indexOf(eaten.food)] ?? '',
    quantity: 1,
    portion: '1 portion'
  }))
  const { vetoes = [], pins = [], mostChanges = null } = wishes ?? {}
  return {
    interview: { person, trail: [], skipped: [], heeded: [] },
    food: { version: 1, entries, meals: [] },
    plan: { version: 1, wishes: { vetoes, pins, mostChanges }, considering: [], noneOfThese: [] }
  }
}

function putInStores({ interview, food, plan }: ReturnType<typeof storesOf>): void {
  // The person before leaves nothing behind.
  localStorage.clear()
  sessionStorage.setItem('charley.interview', JSON.stringify(interview))
  localStorage.setItem('charley.food', JSON.stringify(food))
  localStorage.setItem('charley.plan', JSON.stringify(plan))
}

/** Runs in the page: each look is at what is about to be painted. */
function vetoFirstFood(): Promise<Veto | undefined> {
  const findVeto = (label: string) =>
    document.querySelector<HTMLButtonElement>(`button[aria-label^="${CSS.escape(label)}"]`)
  const button = document.querySelector<HTMLButtonElement>('button[aria-label^="Not this: "]')
  if (button === null) return Promise.resolve(undefined)
  const label = button.getAttribute('aria-label') ?? ''
  const isBusy = () => document.querySelector('.plan-changes')?.getAttribute('aria-busy') === 'true'
  const started = performance.now()
  button.click()
  return new Promise((resolve) => {
    let began = false
    const look = () => {
      began ||= isBusy()
      if (!began || isBusy()) return requestAnimationFrame(look)
      resolve({ ms: performance.now() - started, isFollowed: findVeto(label) === null })
    }
    requestAnimationFrame(look)
  })
}
