import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Session, SessionState } from './session.ts'

/** Nothing is stored here, so that everything lies in memory; each test opens the page anew. */
async function openPage() {
  vi.resetModules()
  const owner = await import('./owner.ts')
  const { readSession, refreshSession, sessionIs } = await import('./session.ts')
  const { shelfOf, DEVICE } = await import('./shelves.ts')
  const { handOver } = await import('./hand-over.ts')
  const { shelfWhileHere } = await import('./shelf-while-here.ts')
  owner.followSession()
  let order = 0
  const shelf = () => shelfOf(owner.currentOwner(), 'episodes')
  const put = (id: string, more: object) =>
    shelf().change((fresh) => new Map([...fresh, [id, { body: { note: id }, ...more }]]))
  return {
    says: (session: SessionState) => sessionIs(session),
    asks: refreshSession,
    isHere: readSession,
    write: (id: string) => {
      order += 1
      put(id, { change: { key: id, order } })
    },
    writeAtServer: (id: string, note = id) =>
      put(id, { body: { note }, seen: { version: 1, body: { note } } }),
    answerLater: (id: string) => {
      const kept = shelfWhileHere(owner.currentOwner(), 'episodes')
      const seen = { version: 1, body: { note: id } }
      return () => kept.change((fresh) => new Map([...fresh, [id, { body: seen.body, seen }]]))
    },
    shown: () => [...shelf().read().keys()],
    asksAbout: () => [...shelfOf(DEVICE, 'episodes').read().keys()],
    takeAlong: () => handOver(DEVICE, owner.currentOwner()),
    signOut: () => owner.leaveAccount(),
    waiting: () => [...shelf().read().values()].filter(({ change }) => change).length,
    conflicts: () => [...shelf().read()].filter(([, { theirs }]) => theirs).map(([id]) => id)
  }
}

const GUEST: Session = { mode: 'hosted', email: null, account: null }
const ANNA: Session = { mode: 'hosted', email: 'anna@example.org', account: 'anna' }
const BEN: Session = { mode: 'hosted', email: 'ben@example.org', account: 'ben' }
const OWN: Session = { mode: 'personal', email: null, account: 'me.2026-11-20' }
const BEGUN_ANEW: Session = { ...OWN, account: 'me.2026-11-21' }

let page: Awaited<ReturnType<typeof openPage>>
beforeEach(async () => {
  page = await openPage()
})

describe('on a server for many', () => {
  test('what a guest entered goes into an account only when that is said', async () => {
    page.says(GUEST)
    page.write('as guest')
    page.says(ANNA)
    expect(page.shown()).toEqual([])
    expect(page.asksAbout()).toEqual(['as guest'])
    await page.takeAlong()
    expect(page.shown()).toEqual(['as guest'])
    expect(page.waiting()).toBe(1)
    expect(page.asksAbout()).toEqual([])
  })

  test('two accounts on one device never see each other’s entries, sent or not', () => {
    page.says(ANNA)
    page.writeAtServer('anna, sent')
    page.write('anna, unsent')
    page.says(BEN)
    expect(page.shown()).toEqual([])
    expect(page.asksAbout()).toEqual([])
    page.write('ben')
    page.says(ANNA)
    expect(page.shown()).toEqual(['anna, unsent'])
  })

  test('a session that ended elsewhere takes from the device what the server has', () => {
    page.says(ANNA)
    page.writeAtServer('sent')
    page.write('unsent')
    page.says(GUEST)
    expect(page.shown()).toEqual([])
    page.says(ANNA)
    expect(page.shown()).toEqual(['unsent'])
  })

  test('signing out leaves nothing of the account on the device', () => {
    page.says(ANNA)
    page.write('unsent')
    page.signOut()
    page.says(GUEST)
    page.says(ANNA)
    expect(page.shown()).toEqual([])
  })

  test('what the server answers after signing out is not put on the device', () => {
    page.says(ANNA)
    const [inTime, late] = [page.answerLater('in time'), page.answerLater('late')]
    inTime()
    expect(page.shown()).toEqual(['in time'])
    page.signOut()
    late()
    page.says(GUEST)
    page.says(ANNA)
    expect(page.shown()).toEqual([])
  })

  test('a server that cannot be reached changes nothing', () => {
    page.says(ANNA)
    page.write('unsent')
    page.says('unreachable')
    expect(page.shown()).toEqual(['unsent'])
  })

  test('a question asked before signing in, and answered after it, signs nobody out', async () => {
    const late = page.asks()
    page.says(ANNA)
    await late
    expect(page.isHere()).toEqual(ANNA)
  })

  test('where the account says something else of the same day, the person chooses', () => {
    page.says(GUEST)
    page.write('2026-11-20')
    page.says(ANNA)
    page.writeAtServer('2026-11-20', 'slept well')
    page.takeAlong()
    expect(page.conflicts()).toEqual(['2026-11-20'])
    expect(page.waiting()).toBe(1)
  })
})

describe('on one’s own machine', () => {
  test('what was entered before the server was heard of is taken over by itself', async () => {
    page.write('early')
    page.says(OWN)
    expect(page.shown()).toEqual(['early'])
    await expect.poll(page.asksAbout).toEqual([])
  })

  test('records that were erased or replaced empty no device: what is there is asked about', () => {
    page.says(OWN)
    page.writeAtServer('from before')
    page.says(BEGUN_ANEW)
    expect(page.shown()).toEqual([])
    expect(page.asksAbout()).toEqual(['from before'])
    page.takeAlong()
    expect(page.shown()).toEqual(['from before'])
    expect(page.waiting()).toBe(1)
  })
})
