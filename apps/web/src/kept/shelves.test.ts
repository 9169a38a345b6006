import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acknowledged, type KeptRecord, sending, written } from './kept-record.ts'
import { nextOrder, type Shelf, withRecord } from './plan-sync.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

const open: (() => void)[] = []

afterEach(() => {
  for (const close of open.splice(0)) close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Each opened tab has a memory of its own, over what the browser stores. */
async function openTab(list: 'episodes' | 'food-log' = 'episodes') {
  const channel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      open.push(() => this.close())
    }
  }
  vi.stubGlobal('BroadcastChannel', channel)
  vi.resetModules()
  const { openShelves, shelfOf, clearShelves, clearAllShelves } = await import('./shelves.ts')
  await openShelves()
  const shelf = shelfOf('anna', list)
  const change = (
    id: string,
    to: (record: KeptRecord | undefined, fresh: Shelf) => KeptRecord | undefined
  ) => shelf.change((fresh) => withRecord(fresh, id, to(fresh.get(id), fresh)))
  return {
    shelf,
    write: (id: string, body: unknown) =>
      change(id, (record, fresh) =>
        written(record, body, { key: `${id} key`, order: nextOrder(fresh) })
      ),
    change,
    shown: () => Object.fromEntries([...shelf.read()].map(([id, { body }]) => [id, body])),
    signOut: () => clearShelves('anna'),
    eraseAll: clearAllShelves
  }
}

/** What a tab opened now would show. */
async function stored() {
  return (await openTab()).shown()
}

describe('what is kept in this browser', () => {
  test('is there when the page is opened again', async () => {
    const tab = await openTab()
    await tab.write('a', 'cramp')
    await tab.write('b', 'another')
    await tab.change('b', () => undefined)
    expect(await stored()).toEqual({ a: 'cramp' })
  })

  test('holds the food of years, which localStorage has no room for', async () => {
    const tab = await openTab('food-log')
    const body = {
      day: '2026-11-20',
      meal: 'dinner',
      food: 'sr-11457',
      grams: 30,
      said: 'x'.repeat(150)
    }
    const foods = Array.from(
      { length: 25_000 },
      (_, n) => [`food-${n}`, { body: { ...body, n } }] as const
    )
    expect(JSON.stringify(foods).length).toBeGreaterThan(5_000_000)
    await tab.shelf.change((fresh) => new Map([...fresh, ...foods]))
    expect(tab.shelf.trouble()).toBeUndefined()
    expect((await openTab('food-log')).shelf.read().size).toBe(25_000)
  })

  test('shows in every open tab', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.write('a', 'cramp')
    await expect.poll(other.shown).toEqual({ a: 'cramp' })
    await other.change('a', () => undefined)
    await expect.poll(one.shown).toEqual({})
  })

  test('loses nothing where two tabs write at the same moment', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await Promise.all([
      one.write('a', 1),
      other.write('b', 2),
      one.write('c', 3),
      other.write('d', 4)
    ])
    const all = { a: 1, b: 2, c: 3, d: 4 }
    expect(await stored()).toEqual(all)
    await expect.poll(one.shown).toEqual(all)
    await expect.poll(other.shown).toEqual(all)
  })

  test('a record that one tab hears is at the server, while another changes it, keeps the change', async () => {
    const [sender, writer] = [await openTab(), await openTab()]
    await sender.write('a', 'cramp')
    await sender.change('a', (record) => record && sending(record))
    await expect.poll(writer.shown).toEqual({ a: 'cramp' })
    const seen = { version: 1, body: 'cramp' }
    await Promise.all([
      writer.write('a', 'cramp, left calf'),
      sender.change('a', (record) => acknowledged(record, 'cramp', seen))
    ])
    expect(await stored()).toEqual({ a: 'cramp, left calf' })
    const record = (await openTab()).shelf.read().get('a')
    expect(record).toMatchObject({ seen, change: { key: 'a key' } })
  })

  test('leaves no trace once its owner has signed out, in other tabs neither', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.write('a', 'cramp')
    await expect.poll(other.shown).toEqual({ a: 'cramp' })
    await one.signOut()
    expect(await rows()).toEqual([])
    await expect.poll(other.shown).toEqual({})
  })

  test('goes with everything else, also where another tab wrote it a moment ago', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await other.write('a', 'cramp')
    await one.eraseAll()
    expect(await rows()).toEqual([])
  })
})

describe('a browser that is full', () => {
  const isFull = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })

  test('keeps what is entered on the screen, says so, and stores it when there is room again', async () => {
    const tab = await openTab()
    const full = isFull()
    await tab.write('a', 'cramp')
    expect(tab.shown()).toEqual({ a: 'cramp' })
    expect(tab.shelf.trouble()).toBe('not-kept')
    full.mockRestore()
    expect(await stored()).toEqual({})
    await tab.write('b', 'another')
    expect(tab.shelf.trouble()).toBeUndefined()
    expect(await stored()).toEqual({ a: 'cramp', b: 'another' })
  })

  test('does not lose it to what another tab writes', async () => {
    const [one, other] = [await openTab(), await openTab()]
    const full = isFull()
    await one.write('a', 'cramp')
    full.mockRestore()
    await other.write('b', 'another')
    await expect.poll(one.shown).toEqual({ a: 'cramp', b: 'another' })
  })
})

test('without a store, everything stays in memory and it is said', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const tab = await openTab()
  await tab.write('a', 'cramp')
  expect(tab.shown()).toEqual({ a: 'cramp' })
  expect(tab.shelf.trouble()).toBe('not-kept')
})

test('what an earlier Charley kept in localStorage is taken over once', async () => {
  const old = {
    version: 1,
    records: [
      ['a', { body: 'sent', seen: { version: 3 } }],
      ['b', { body: 'unsent', change: { key: 'k', order: 1 } }]
    ]
  }
  const storage = fakeStorage({ 'charley.kept.anna.episodes': JSON.stringify(old) })
  vi.stubGlobal('localStorage', storage)
  const tab = await openTab()
  await tab.shelf.isStored()
  expect(tab.shelf.read().get('a')).toEqual({ body: 'sent', seen: { version: 3, body: 'sent' } })
  expect(tab.shelf.read().get('b')).toEqual({ body: 'unsent', change: { key: 'k', order: 1 } })
  await expect.poll(() => Object.keys(storage)).toEqual([])
  expect(await stored()).toEqual({ a: 'sent', b: 'unsent' })
})

async function rows(): Promise<readonly unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('charley')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const tables = [...database.objectStoreNames]
  const all = await Promise.all(
    tables.map(
      (name) =>
        new Promise<readonly unknown[]>((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll()
          request.onsuccess = () => resolve(request.result)
        })
    )
  )
  database.close()
  return all.flat()
}

/** As the browser's: its keys are its own properties. */
function fakeStorage(texts: Readonly<Record<string, string>>): object {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    }
  }
  return Object.assign(Object.create(methods), texts)
}
