import { expect, test } from 'vitest'
import { momentAt, secondsInAll } from './hold-rounds.ts'

const TRIAL = { holdSeconds: 10, restSeconds: 10, times: 3 }

test('three holds of ten seconds with rests between take fifty seconds', () => {
  expect(secondsInAll(TRIAL)).toBe(50)
})

test('the clock holds, rests and holds again, and ends after the last hold', () => {
  const kinds = [0, 9.9, 10, 19.9, 20, 40, 49.9].map((seconds) => {
    const moment = momentAt(TRIAL, seconds)
    return `${moment?.kind} ${moment?.round}: ${moment?.secondsLeft}`
  })
  expect(kinds).toEqual([
    'hold 1: 10',
    'hold 1: 1',
    'rest 1: 10',
    'rest 1: 1',
    'hold 2: 10',
    'hold 3: 10',
    'hold 3: 1'
  ])
  expect(momentAt(TRIAL, 50)).toBeUndefined()
})

test('a single hold has no rest', () => {
  const once = { holdSeconds: 30, restSeconds: 0, times: 1 }
  expect(momentAt(once, 29)?.secondsLeft).toBe(1)
  expect(momentAt(once, 30)).toBeUndefined()
})
