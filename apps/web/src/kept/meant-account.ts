import { currentOwner } from './owner.ts'
import { DEVICE } from './shelves.ts'

/** Goes with a call about all that is kept: where somebody else has signed in since, in another tab, it is refused. */
export function meantAccount(): Readonly<Record<string, string>> {
  const owner = currentOwner()
  return owner === DEVICE ? {} : { 'charley-account': owner }
}
