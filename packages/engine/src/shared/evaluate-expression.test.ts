import { describe, expect, it } from 'vitest'
import { type Facts, holds, itemsIn } from './evaluate-expression.ts'
import type { Expression } from './expression.ts'
import type { Answer } from './person.ts'

function facts(answers: Readonly<Record<string, Answer>>, more: Partial<Facts> = {}): Facts {
  return {
    answers: new Map(Object.entries(answers)),
    profile: {},
    labs: new Map(),
    labWords: new Map(),
    definitions: {},
    ...more
  }
}

/** The four states an item can be in. */
const STATES = ['yes', 'no', 'unsure', 'unanswered'] as const
type State = (typeof STATES)[number]

function inStates(a: State, b: State): Facts {
  const given = Object.entries({ a, b }).filter(([, state]) => state !== 'unanswered')
  return facts(Object.fromEntries(given))
}

const A: Expression = { item: 'a', is: 'yes' }
const B: Expression = { item: 'b', is: 'yes' }
const PAIRS = STATES.flatMap((a) => STATES.map((b) => [a, b] as const))

describe('one condition', () => {
  it.each([
    ['yes', true, true],
    ['no', false, false],
    ['unsure', false, true],
    ['unanswered', false, false]
  ] as const)(
    'on an item that is %s: holds %s, and where doubt counts %s',
    (state, plain, doubting) => {
      expect(holds(A, inStates(state, 'yes'))).toBe(plain)
      expect(holds(A, inStates(state, 'yes'), true)).toBe(doubting)
    }
  )

  it.each([
    ['yes', false],
    ['no', true],
    ['unsure', true],
    ['unanswered', true]
  ] as const)(
    'denied, on an item that is %s: %s, whether doubt counts or not',
    (state, expected) => {
      expect(holds({ not: A }, inStates(state, 'yes'))).toBe(expected)
      expect(holds({ not: A }, inStates(state, 'yes'), true)).toBe(expected)
    }
  )

  it('that asks for "no" is not met by doubt, unless doubt counts', () => {
    const denied: Expression = { item: 'a', is: 'no' }
    expect(STATES.map((state) => holds(denied, inStates(state, 'yes')))).toEqual([
      false,
      true,
      false,
      false
    ])
    expect(holds(denied, inStates('unsure', 'yes'), true)).toBe(true)
  })

  it('that asks whether there is an answer takes "not sure" for none', () => {
    const answered: Expression = { item: 'a', answered: true }
    const open: Expression = { item: 'a', answered: false }
    expect(STATES.map((state) => holds(answered, inStates(state, 'yes')))).toEqual([
      true,
      true,
      false,
      false
    ])
    expect(STATES.map((state) => holds(open, inStates(state, 'yes'), true))).toEqual([
      false,
      false,
      true,
      true
    ])
  })
})

describe('several conditions', () => {
  it.each(PAIRS)('all of %s and %s hold only where each does', (a, b) => {
    const both: Expression = { all: [A, B] }
    expect(holds(both, inStates(a, b))).toBe(a === 'yes' && b === 'yes')
    const maybe = (state: State) => state === 'yes' || state === 'unsure'
    expect(holds(both, inStates(a, b), true)).toBe(maybe(a) && maybe(b))
  })

  it.each(PAIRS)('any of %s and %s holds where one does', (a, b) => {
    const either: Expression = { any: [A, B] }
    expect(holds(either, inStates(a, b))).toBe(a === 'yes' || b === 'yes')
    const maybe = (state: State) => state === 'yes' || state === 'unsure'
    expect(holds(either, inStates(a, b), true)).toBe(maybe(a) || maybe(b))
  })

  it('of which none is asked: all hold, none of any', () => {
    expect(holds({ all: [] }, facts({}))).toBe(true)
    expect(holds({ any: [] }, facts({}))).toBe(false)
  })

  it('keep doubt out of every depth of a "not"', () => {
    const calm: Expression = { not: { any: [A, { all: [B] }] } }
    expect(holds(calm, inStates('unsure', 'unsure'), true)).toBe(true)
    expect(holds({ not: calm }, inStates('unsure', 'unsure'), true)).toBe(false)
    expect(holds(calm, inStates('unsure', 'yes'), true)).toBe(false)
  })
})

describe('what is asked of', () => {
  it('a choice: this option, one of these, also where several were chosen', () => {
    const person = facts({ onset: 'days', complaint: ['cramp', 'swelling'] })
    expect(holds({ item: 'onset', is: 'days' }, person)).toBe(true)
    expect(holds({ item: 'onset', in: ['weeks', 'years'] }, person)).toBe(false)
    expect(holds({ item: 'complaint', includes: 'swelling' }, person)).toBe(true)
    expect(holds({ item: 'complaint', includesAny: ['weakness'] }, person)).toBe(false)
    expect(holds({ item: 'complaint', includesAny: ['weakness', 'cramp'] }, person)).toBe(true)
  })

  it.each([
    [{ gte: 7 }, [false, true, true]],
    [{ gt: 7 }, [false, false, true]],
    [{ lte: 7 }, [true, true, false]],
    [{ lt: 7 }, [true, false, false]],
    [{ gte: 6.5, lt: 8 }, [false, true, false]]
  ] as const)('a number: %o of 6, 7 and 8', (range, expected) => {
    const found = [6, 7, 8].map((severity) =>
      holds({ item: 'severity', ...range }, facts({ severity }))
    )
    expect(found).toEqual(expected)
  })

  it('a word where a number is asked for: no', () => {
    expect(holds({ item: 'severity', gte: 1 }, facts({ severity: 'yes' }))).toBe(false)
  })

  it('the profile, a result, a reported word', () => {
    const person = facts(
      {},
      {
        profile: { ageYears: 60, sex: 'female', pregnancy: 'no', trimester: null },
        labs: new Map([['potassium', 3.1]]),
        labWords: new Map([['albumin', 'low' as const]])
      }
    )
    expect(holds({ profile: 'ageYears', gt: 50 }, person)).toBe(true)
    expect(holds({ profile: 'sex', is: 'male' }, person)).toBe(false)
    expect(holds({ profile: 'trimester', gte: 1 }, person)).toBe(false)
    expect(holds({ lab: 'potassium', lt: 3.5 }, person)).toBe(true)
    expect(holds({ lab: 'sodium', lt: 135 }, person)).toBe(false)
    expect(holds({ labWord: 'albumin', is: 'low' }, person)).toBe(true)
  })

  it('a named condition, and a name that does not exist is a mistake in Charley', () => {
    const named = facts({ a: 'yes' }, { definitions: { worrying: A } })
    expect(holds({ ref: 'worrying' }, named)).toBe(true)
    expect(() => holds({ ref: 'nothing' }, named)).toThrow('Bug in Charley')
  })
})

describe('the items a condition reads', () => {
  it('are found at every depth and behind names', () => {
    const condition: Expression = {
      all: [
        A,
        { any: [{ not: B }, { ref: 'more' }] },
        { profile: 'sex', is: 'male' },
        { lab: 'crp', gt: 5 }
      ]
    }
    expect(itemsIn(condition, { more: { item: 'c', answered: true } })).toEqual(['a', 'b', 'c'])
    expect(() => itemsIn({ ref: 'nothing' }, {})).toThrow('Bug in Charley')
  })
})
