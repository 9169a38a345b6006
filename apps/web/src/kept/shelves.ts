import { inTurn } from './in-turn.ts'
import { type KeptList, LIST_NAMES } from './kept-lists.ts'
import { readOldShelves, removeOldShelves } from './old-shelves.ts'
import type { Shelf } from './plan-sync.ts'
import type { Place } from './shelf-database.ts'
import { type News, readAllStored, removeStored } from './stored-records.ts'
import { createStoredShelf, type StoredShelf } from './stored-shelf.ts'

/** Entries of nobody's account: they stay on this device. */
export const DEVICE = 'device'

/** In milliseconds. A browser that takes longer to give what it has keeps nobody from logging a cramp. */
const LONGEST_WAIT = 3000

const EMPTY: Shelf = new Map()

interface Message extends Place {
  readonly news?: News
}

const shelves = new Map<string, StoredShelf>()

let otherTabs: BroadcastChannel | undefined

/** Reads what this browser has. To be called once, before the page is drawn. */
export async function openShelves(): Promise<void> {
  otherTabs = openChannel()
  otherTabs?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    void shelfOf(data.owner, data.list).refresh(data.news)
  })
  globalThis.addEventListener?.('pageshow', ({ persisted }) => {
    if (persisted) for (const shelf of shelves.values()) void shelf.refresh()
  })
  const isTooLong = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT))
  await Promise.race([readAll().then(takeOver), isTooLong])
}

/** Without one, as where a browser with cookies blocked refuses it, a tab looks at the others' when it writes itself. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('charley.kept')
  } catch {
    return undefined
  }
}

/** What one owner has of one kind. Another owner on the same device has another shelf. */
export function shelfOf(owner: string, list: KeptList): StoredShelf {
  const name = `${list} ${owner}`
  const known = shelves.get(name)
  if (known) return known
  const place: Place = { owner, list }
  const shelf = createStoredShelf(place, (news) => otherTabs?.postMessage({ ...place, news }))
  shelves.set(name, shelf)
  return shelf
}

export function shelvesOf(owner: string): readonly StoredShelf[] {
  return LIST_NAMES.map((list) => shelfOf(owner, list))
}

/**
 * Takes everything of one owner off this device; in memory at once, and from the browser when the promise ends. It
 * rejects where the browser does not let it go.
 */
export async function clearShelves(owner: string): Promise<void> {
  removeOldShelves(owner)
  await Promise.all(shelvesOf(owner).map(clear))
  await inTurn(() => removeStored(owner))
}

/** Takes everything of everybody off this device, also what this page has never read. */
export async function clearAllShelves(): Promise<void> {
  await Promise.all([...shelves.values()].map(clear))
  await inTurn(() => removeStored())
}

/** Where the browser gives nothing, memory is all there is. */
function readAll(): Promise<void> {
  return inTurn(async () => {
    for (const [{ owner, list }, stored] of await readAllStored())
      shelfOf(owner, list).begin(stored)
  }).catch(() => {})
}

async function takeOver(): Promise<void> {
  for (const { owner, list, records, remove } of readOldShelves()) {
    const shelf = shelfOf(owner, list)
    await shelf.change((fresh) => new Map([...records, ...fresh]))
    void shelf.whenStored().then(remove)
  }
}

function clear(shelf: StoredShelf): Promise<void> {
  return shelf.change((fresh) => (fresh.size === 0 ? fresh : EMPTY))
}
