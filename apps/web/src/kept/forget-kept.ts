import { forgetOwner } from './owner.ts'
import { forgetShelves } from './shelves.ts'

/** After the browser's store was cleared: nothing stays in memory either. */
export function forgetKept(): void {
  forgetShelves()
  forgetOwner()
}
