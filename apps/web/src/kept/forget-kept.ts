import { forgetOwner } from './owner.ts'
import { clearAllShelves } from './shelves.ts'

/** Nothing of anybody stays in this browser, nor in memory. */
export async function forgetKept(): Promise<void> {
  await clearAllShelves()
  forgetOwner()
}
