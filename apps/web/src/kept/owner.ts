import { handOver, onlyUnsent } from './hand-over.ts'
import { keepInBrowser } from './keep-in-browser.ts'
import { readSession, type SessionState, subscribeSession } from './session.ts'
import { clearShelves, DEVICE, shelvesOf } from './shelves.ts'

/** Whose entries are shown and written: the account of `GET /v1/session`, or nobody's. Remembered for when it is offline. */
interface Owner {
  readonly mode: 'personal' | 'hosted'
  readonly account: string | null
}

const NOBODY: Owner = { mode: 'hosted', account: null }

const keeper = keepInBrowser<Owner>({
  key: 'charley.owner',
  empty: NOBODY,
  restore: (stored) => {
    const { mode, account = null } = (stored ?? {}) as Partial<Owner>
    const fits =
      (mode === 'personal' || mode === 'hosted') &&
      (account === null || typeof account === 'string')
    return { value: fits ? { mode, account } : NOBODY, whole: fits }
  }
})

/** The account's mark, or `DEVICE`. */
export function currentOwner(): string {
  return keeper.read().account ?? DEVICE
}

export function useOwner(): string {
  return keeper.use().account ?? DEVICE
}

export const subscribeOwner = keeper.subscribe

/** Takes note of who is here, each time the server says so. */
export function followSession(): void {
  subscribeSession(() => ownerIs(readSession()))
  ownerIs(readSession())
}

/** Explicitly: the account's copy leaves the device, with what has not been sent; it is gone when the promise ends. */
export async function leaveAccount(): Promise<void> {
  const { mode, account } = keeper.read()
  if (account === null || mode === 'personal') return
  const cleared = clearShelves(account)
  keeper.save(NOBODY)
  await cleared
}

/** After the browser was cleared. */
export const forgetOwner = keeper.forget

function ownerIs(session: SessionState): void {
  if (typeof session === 'string') return
  const { mode, account } = session
  const before = keeper.read()
  if (before.account === account && before.mode === mode) return
  if (before.account !== null && before.account !== account) leave(before, before.account)
  // On one's own machine there is nobody else whose entries these could be.
  if (mode === 'personal' && account !== null && before.account === null)
    void handOver(DEVICE, account)
  keeper.save({ mode, account })
}

/**
 * Somebody signed out, elsewhere or long ago, or the records were erased or replaced. What the server had goes from the
 * device. What it never got stays: unseen until that account signs in again; on one's own machine, to be asked about.
 */
function leave({ mode }: Owner, account: string): void {
  if (mode === 'personal') {
    void handOver(account, DEVICE)
    return
  }
  for (const shelf of shelvesOf(account)) void shelf.change(onlyUnsent)
}
