import { inTurn } from './in-turn.ts'
import { type KeptList, LIST_NAMES } from './kept-lists.ts'
import { readOldShelves } from './old-shelves.ts'
import { type Place, readAllStored } from './stored-records.ts'
import { createStoredShelf, type StoredShelf } from './stored-shelf.ts'

/** Entries of nobody's account: they stay on this device. */
export const DEVICE = 'device'

/** In milliseconds. A browser that takes longer to give what it has keeps nobody from logging a cramp. */
const LONGEST_WAIT = 3000

const EMPTY = new Map()

const shelves = new Map<string, StoredShelf>()

let otherTabs: BroadcastChannel | undefined

/** Reads what this browser has. To be called once, before the page is drawn. */
export async function openShelves(): Promise<void> {
  otherTabs = new BroadcastChannel('charley.kept')
  otherTabs.addEventListener('message', ({ data: { owner, list } }: MessageEvent<Place>) => {
    void shelfOf(owner, list).refresh()
  })
  globalThis.addEventListener?.('pageshow', ({ persisted }) => {
    if (persisted) for (const shelf of shelves.values()) void shelf.refresh()
  })
  const isTooLong = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT))
  await Promise.race([readAll().then(takeOver), isTooLong])
}

/** What one owner has of one kind. Another owner on the same device has another shelf. */
export function shelfOf(owner: string, list: KeptList): StoredShelf {
  const name = `${list} ${owner}`
  const known = shelves.get(name)
  if (known) return known
  const place: Place = { owner, list }
  const shelf = createStoredShelf(place, () => otherTabs?.postMessage(place))
  shelves.set(name, shelf)
  return shelf
}

export function shelvesOf(owner: string): readonly StoredShelf[] {
  return LIST_NAMES.map((list) => shelfOf(owner, list))
}

/** Takes everything of one owner off this device; in memory at once, and in the browser when the promise ends. */
export function clearShelves(owner: string): Promise<unknown> {
  return Promise.all(shelvesOf(owner).map(clear))
}

/** Takes everything of everybody off this device. */
export async function clearAllShelves(): Promise<void> {
  await readAll()
  await Promise.all([...shelves.values()].map(clear))
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
    if (await shelf.isStored()) remove()
  }
}

function clear(shelf: StoredShelf): Promise<void> {
  return shelf.change((fresh) => (fresh.size === 0 ? fresh : EMPTY))
}
