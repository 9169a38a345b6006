import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acknowledged, type Seen, settled, written } from './kept-record.ts'
import { nextOrder, planSync, type Shelf, waitingIn, withRecord } from './plan-sync.ts'

type Remote = ReadonlyMap<string, Seen>

interface Sides {
  readonly shelf: Shelf
  readonly remote: Remote
}

const IDS = ['a', 'b', 'c']
const NOTHING: Sides = { shelf: new Map(), remote: new Map() }

const side = fc.constantFrom('here' as const, 'there' as const)
const body = fc.option(fc.record({ severity: fc.nat(3) }), { nil: undefined })
const edit = fc.record({ side, id: fc.constantFrom(...IDS), body })
const edits = fc.array(edit, { maxLength: 12 })
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function apply({ shelf, remote }: Sides, { side: where, id, body: next }: Edit): Sides {
  if (where === 'there') return { shelf, remote: put(remote, id, next) }
  const change = { key: 'k', order: nextOrder(shelf) }
  return { shelf: withRecord(shelf, id, written(shelf.get(id), next, change)), remote }
}

function put(remote: Remote, id: string, next: unknown): Remote {
  const after = new Map(remote)
  if (next === undefined) after.delete(id)
  else after.set(id, { version: (remote.get(id)?.version ?? 0) + 1, body: next })
  return after
}

/** All of it goes through. */
function sync(sides: Sides): Sides {
  const plan = planSync(sides.shelf, sides.remote)
  let { shelf } = plan
  let { remote } = sides
  for (const id of plan.send) {
    const sent = shelf.get(id)?.body
    remote = put(remote, id, sent)
    shelf = withRecord(shelf, id, acknowledged(shelf.get(id), sent, remote.get(id)))
  }
  return { shelf, remote }
}

function settleAll({ shelf, remote }: Sides, choice: 'mine' | 'theirs'): Sides {
  let after = shelf
  for (const [id, record] of shelf) {
    const change = { key: 'chosen', order: nextOrder(after) }
    if (record.theirs !== undefined) after = withRecord(after, id, settled(record, choice, change))
  }
  return { shelf: after, remote }
}

const bodyHere = ({ shelf }: Sides, id: string) => shelf.get(id)?.body
const bodyThere = ({ remote }: Sides, id: string) => remote.get(id)?.body
const isConflict = ({ shelf }: Sides, id: string) => shelf.get(id)?.theirs !== undefined

/** Both sides in step with something, and then edited on both. */
const edited = fc.tuple(edits, edits).map(([before, since]) => {
  const inStep = sync(settleAll(sync(before.reduce(apply, NOTHING)), 'mine'))
  return { sides: since.reduce(apply, inStep), since }
})

describe('bringing the device and the server in step', () => {
  test('ends with the same on both sides, or with a conflict', () => {
    fc.assert(
      fc.property(edited, ({ sides }) => {
        const after = sync(sides)
        for (const id of IDS) {
          if (!isConflict(after, id)) expect(bodyHere(after, id)).toEqual(bodyThere(after, id))
        }
        expect(waitingIn(after.shelf)).toEqual([])
      })
    )
  })

  test('takes over what was changed on one side only, so that nothing is lost', () => {
    fc.assert(
      fc.property(edited, ({ sides, since }) => {
        const after = sync(sides)
        for (const id of IDS) {
          const where = new Set(since.filter((each) => each.id === id).map((each) => each.side))
          if (where.size !== 1) continue
          const wanted = where.has('here') ? bodyHere(sides, id) : bodyThere(sides, id)
          expect(bodyHere(after, id)).toEqual(wanted)
          expect(bodyThere(after, id)).toEqual(wanted)
        }
      })
    )
  })

  test('overwrites neither side of a conflict', () => {
    fc.assert(
      fc.property(edited, ({ sides }) => {
        const after = sync(sides)
        for (const id of IDS.filter((each) => isConflict(after, each))) {
          expect(bodyHere(after, id)).toEqual(bodyHere(sides, id))
          expect(bodyThere(after, id)).toEqual(bodyThere(sides, id))
          expect(after.shelf.get(id)?.theirs ?? undefined).toEqual(sides.remote.get(id))
        }
      })
    )
  })

  test('done twice changes nothing more', () => {
    fc.assert(
      fc.property(edited, ({ sides }) => {
        const once = sync(sides)
        expect(planSync(once.shelf, once.remote)).toEqual({ shelf: once.shelf, send: [] })
      })
    )
  })

  test('where the server says nothing new, nothing is stored or drawn again', () => {
    fc.assert(
      fc.property(edited, ({ sides }) => {
        const { shelf, remote } = settleAll(sync(sides), 'theirs')
        expect(planSync(shelf, structuredClone(remote)).shelf).toBe(shelf)
      })
    )
  })

  test('ends a conflict as the person chose', () => {
    const choices = fc.constantFrom('mine' as const, 'theirs' as const)
    fc.assert(
      fc.property(edited, choices, ({ sides }, choice) => {
        const met = sync(sides)
        const end = sync(settleAll(met, choice))
        for (const id of IDS.filter((each) => isConflict(met, each))) {
          const wanted = choice === 'mine' ? bodyHere(met, id) : bodyThere(met, id)
          expect([bodyHere(end, id), bodyThere(end, id)]).toEqual([wanted, wanted])
        }
      })
    )
  })

  test('sends in the order in which the person wrote', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(ids, (order) => {
        const writes = order.map((id): Edit => ({ side: 'here', id, body: { severity: 1 } }))
        const { shelf } = writes.reduce(apply, NOTHING)
        expect(planSync(shelf, new Map()).send).toEqual(order)
      })
    )
  })
})

describe('an entry of which nobody knows whether it arrived', () => {
  const A = { severity: 1 }
  const B = { severity: 2 }
  const change = { key: 'k', order: 1 }

  test('is recognised at the server, and a later change of it goes on from there', () => {
    const record = { body: B, change, sent: [A] }
    const plan = planSync(new Map([['a', record]]), new Map([['a', { version: 1, body: A }]]))
    expect(plan.shelf.get('a')).toEqual({ body: B, change, seen: { version: 1, body: A } })
    expect(plan.send).toEqual(['a'])
  })

  test('was removed, and is written again after the person took the removal back', () => {
    const record = { body: A, seen: { version: 1, body: A }, change, sent: [null] }
    const plan = planSync(new Map([['a', record]]), new Map())
    expect(plan.shelf.get('a')).toEqual({ body: A, change })
    expect(plan.send).toEqual(['a'])
  })

  test('is a conflict where the server has something that was never sent from here', () => {
    const record = { body: B, change, sent: [A] }
    const there = { version: 1, body: { severity: 3 } }
    const plan = planSync(new Map([['a', record]]), new Map([['a', there]]))
    expect(plan.shelf.get('a')).toEqual({ ...record, theirs: there })
    expect(plan.send).toEqual([])
  })
})
