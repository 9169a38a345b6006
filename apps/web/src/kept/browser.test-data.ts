import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'
import { type KeptRecord, written } from './kept-record.ts'
import { nextOrder, type Shelf, withRecord } from './plan-sync.ts'

const channels = new Set<BroadcastChannel>()

/** Each test of the file has a browser of its own, with nothing in it. */
export function inFreshBrowsers(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    vi.stubGlobal('BroadcastChannel', ChannelToClose)
  })
  afterEach(() => {
    for (const channel of channels) channel.close()
    channels.clear()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
}

const Channel = globalThis.BroadcastChannel

class ChannelToClose extends Channel {
  constructor(name: string) {
    super(name)
    channels.add(this)
  }
}

type To = (record: KeptRecord | undefined, fresh: Shelf) => KeptRecord | undefined

/** A tab with a memory of its own, over what the browser stores; it shows Anna's cramps. */
export async function openTab() {
  vi.resetModules()
  const { openShelves, shelfOf, clearShelves, clearAllShelves, DEVICE } = await import(
    './shelves.ts'
  )
  const { handOver } = await import('./hand-over.ts')
  await openShelves()
  const shelf = shelfOf('anna', 'episodes')
  const nobodys = shelfOf(DEVICE, 'episodes')
  const changeIn = (place: typeof shelf, id: string, to: To) =>
    place.change((fresh) => withRecord(fresh, id, to(fresh.get(id), fresh)))
  const writeIn = (place: typeof shelf, id: string, body: unknown) =>
    changeIn(place, id, (record, fresh) =>
      written(record, body, { key: `${id} key`, order: nextOrder(fresh) })
    )
  const shownIn = (place: typeof shelf) =>
    Object.fromEntries([...place.read()].map(([id, { body }]) => [id, body]))
  return {
    shelf,
    write: (id: string, body: unknown) => writeIn(shelf, id, body),
    writeAsNobody: (id: string, body: unknown) => writeIn(nobodys, id, body),
    change: (id: string, to: To) => changeIn(shelf, id, to),
    shown: () => shownIn(shelf),
    shownAsNobodys: () => shownIn(nobodys),
    takeAlong: () => handOver(DEVICE, 'anna'),
    signOut: () => clearShelves('anna'),
    eraseAll: clearAllShelves
  }
}

/** What a tab opened now would show. */
export async function stored() {
  return (await openTab()).shown()
}

/** From now on the browser does not do this any more. */
export function refuses(method: 'get' | 'getAll' | 'put' | 'delete') {
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
}

/** All that lies in the database. */
export async function rows(): Promise<readonly unknown[]> {
  const database = await asked(indexedDB.open('charley'))
  const tables = [...database.objectStoreNames].map((name) =>
    asked(database.transaction(name).objectStore(name).getAll())
  )
  const all = await Promise.all(tables)
  database.close()
  return all.flat()
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** As the browser's: its keys are its own properties. */
export function localStorageWith(texts: Readonly<Record<string, string>>): object {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      this[key] = text
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    }
  }
  return Object.assign(Object.create(methods), texts)
}
