import { describe, expect, test, vi } from 'vitest'
import {
  inFreshBrowsers,
  localStorageWith,
  openTab,
  refuses,
  rows,
  stored
} from './browser.test-data.ts'
import { acknowledged, sending } from './kept-record.ts'
import type { RemoteList } from './remote-list.ts'

inFreshBrowsers()

describe('what is kept in this browser', () => {
  test('is there when the page is opened again', async () => {
    const tab = await openTab()
    await tab.write('a', 'cramp')
    await tab.write('b', 'another')
    await tab.change('b', () => undefined)
    expect(await stored()).toEqual({ a: 'cramp' })
  })

  test('may be years of food, which localStorage has no room for', async () => {
    const tab = await openTab()
    const eaten = { date: '2026-11-20', meal: 'dinner', food: 'sr-11457', said: 'x'.repeat(180) }
    const foods = Array.from(
      { length: 25_000 },
      (_, n) => [`food-${n}`, { body: { ...eaten, grams: n } }] as const
    )
    expect(JSON.stringify(foods).length).toBeGreaterThan(5_000_000)
    await tab.shelf.change((fresh) => new Map([...fresh, ...foods]))
    expect(tab.shelf.trouble()).toBeUndefined()
    expect((await openTab()).shelf.read().size).toBe(25_000)
  })

  test('shows in every open tab', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.write('a', 'cramp')
    await expect.poll(other.shown).toEqual({ a: 'cramp' })
    await other.change('a', () => undefined)
    await expect.poll(one.shown).toEqual({})
  })

  test('is not read anew by another tab for each thing written', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.write('first', 0)
    await expect.poll(other.shown).toEqual({ first: 0 })
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    for (let n = 0; n < 20; n += 1) await one.write(`r${n}`, n)
    await expect.poll(() => other.shelf.read().size).toBe(21)
    expect(reading).not.toHaveBeenCalled()
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

  test('keeps what one tab changes while another hears that the server has it', async () => {
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
})

describe('signing out and erasing', () => {
  test('leave no trace, in other tabs neither', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.write('a', 'cramp')
    await expect.poll(other.shown).toEqual({ a: 'cramp' })
    await one.signOut()
    expect(await rows()).toEqual([])
    await expect.poll(other.shown).toEqual({})
  })

  test('take with them what another tab wrote a moment ago', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await other.write('a', 'cramp')
    await one.eraseAll()
    expect(await rows()).toEqual([])
  })

  test('take with them what could not be read', async () => {
    await (await openTab()).write('a', 'cramp')
    const refused = [refuses('get'), refuses('getAll')]
    const tab = await openTab()
    await tab.shelf.change((fresh) => fresh)
    for (const each of refused) each.mockRestore()
    await tab.signOut()
    expect(await rows()).toEqual([])
  })

  test('are not called done where the browser does not let go', async () => {
    const tab = await openTab()
    await tab.write('a', 'cramp')
    const refused = refuses('delete')
    await expect(tab.signOut()).rejects.toThrow()
    await expect(tab.eraseAll()).rejects.toThrow()
    refused.mockRestore()
    expect(await rows()).not.toEqual([])
  })

  test('are not undone by what the server answers to another tab', async () => {
    const owner = JSON.stringify({ mode: 'hosted', account: 'anna' })
    vi.stubGlobal('localStorage', localStorageWith({ 'charley.owner': owner }))
    const toldOfStorage: ((event: object) => void)[] = []
    vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) => {
      if (name === 'storage') toldOfStorage.push(listener)
    })
    const one = await openTab()
    const { leaveAccount } = await import('./owner.ts')
    toldOfStorage.splice(0)
    const other = await openTab()
    const { shelfWhileHere } = await import('./shelf-while-here.ts')
    await one.write('a', 'cramp')
    await expect.poll(other.shown).toEqual({ a: 'cramp' })
    const busy = other.shelf.refresh()
    const seen = { version: 1, body: 'from the server' }
    const answered = shelfWhileHere('anna', 'episodes').change(
      (fresh) => new Map([...fresh, ['b', { body: seen.body, seen }]])
    )
    const left = leaveAccount()
    for (const listener of toldOfStorage) listener({ key: 'charley.owner' })
    await Promise.all([busy, answered, left])
    expect(await rows()).toEqual([])
  })
})

describe('what is taken along into an account', () => {
  test('stays where it is stored while the browser has no room', async () => {
    const tab = await openTab()
    await tab.writeAsNobody('a', 'cramp')
    const full = refuses('put')
    await tab.takeAlong()
    full.mockRestore()
    expect((await openTab()).shownAsNobodys()).toEqual({ a: 'cramp' })
  })

  test('leaves behind what another tab has written just now', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.writeAsNobody('a', 1)
    await expect.poll(other.shownAsNobodys).toEqual({ a: 1 })
    await Promise.all([other.writeAsNobody('b', 2), one.takeAlong()])
    const later = await openTab()
    expect({ ...later.shown(), ...later.shownAsNobodys() }).toEqual({ a: 1, b: 2 })
  })
})

describe('a browser that is full', () => {
  test('keeps what is entered on the screen, says so, and stores it when there is room again', async () => {
    const tab = await openTab()
    const full = refuses('put')
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
    const full = refuses('put')
    await one.write('a', 'cramp')
    full.mockRestore()
    await other.write('b', 'another')
    await expect.poll(one.shown).toEqual({ a: 'cramp', b: 'another' })
  })
})

describe('a browser without a store', () => {
  test('keeps everything in memory, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await openTab()
    await tab.write('a', 'cramp')
    expect(tab.shown()).toEqual({ a: 'cramp' })
    expect(tab.shelf.trouble()).toBe('not-kept')
    await tab.signOut()
    expect(tab.shown()).toEqual({})
  })

  test('or one that never answers, still sends to the server what is written', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('indexedDB', { open: () => Reflect.construct(IDBOpenDBRequest, []) })
    const opening = openTab()
    await vi.advanceTimersByTimeAsync(3000)
    const tab = await opening
    void tab.write('a', 'cramp')
    const { syncShelf } = await import('./sync-shelf.ts')
    const sent: string[] = []
    const create: RemoteList['create'] = async (id, body) => {
      sent.push(id)
      return { ok: true, data: { version: 1, body }, response: new Response() }
    }
    const synced = syncShelf(tab.shelf, { create } as RemoteList, { pull: false })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await synced).toBe('done')
    expect(sent).toEqual(['a'])
    expect(tab.shelf.trouble()).toBe('not-kept')
    vi.useRealTimers()
  })

  test('nor a way to tell other tabs opens all the same', async () => {
    vi.stubGlobal('BroadcastChannel', function refused() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const tab = await openTab()
    await tab.write('a', 'cramp')
    expect(await stored()).toEqual({ a: 'cramp' })
  })
})

describe('what an earlier Charley kept in localStorage', () => {
  const PLACE = 'charley.kept.anna.episodes'
  const OLD = {
    version: 1,
    records: [
      ['a', { body: 'sent', seen: { version: 3 } }],
      ['b', { body: 'unsent', change: { key: 'k', order: 1 } }]
    ]
  }
  const given = (texts: Readonly<Record<string, string>>) => {
    const storage = localStorageWith(texts)
    vi.stubGlobal('localStorage', storage)
    return () => Object.keys(storage)
  }

  test('is taken over once', async () => {
    const left = given({ [PLACE]: JSON.stringify(OLD) })
    const tab = await openTab()
    expect(tab.shelf.read().get('a')).toEqual({ body: 'sent', seen: { version: 3, body: 'sent' } })
    expect(tab.shelf.read().get('b')).toEqual({ body: 'unsent', change: { key: 'k', order: 1 } })
    await expect.poll(left).toEqual([])
    expect(await stored()).toEqual({ a: 'sent', b: 'unsent' })
  })

  test('does not come back after it was removed, where there was no room at first', async () => {
    const left = given({ [PLACE]: JSON.stringify(OLD) })
    const full = refuses('put')
    const tab = await openTab()
    full.mockRestore()
    await tab.change('b', () => undefined)
    await expect.poll(left).toEqual([])
    expect(await stored()).toEqual({ a: 'sent' })
  })

  test('is set aside where it cannot be read, and the rest is shown', async () => {
    const left = given({ [PLACE]: '{"version":1,"records":[["a",{"body":1}],null]}' })
    expect(await stored()).toEqual({ a: 1 })
    await expect.poll(left).toEqual([`${PLACE}.unread`])
  })

  test('goes with the account where it could not be taken over', async () => {
    const left = given({ [PLACE]: JSON.stringify(OLD), 'charley.kept.anna.meals.unread': 'x' })
    vi.stubGlobal('indexedDB', undefined)
    await (await openTab()).signOut()
    expect(left()).toEqual([])
  })
})
