import type { CrampRate } from '@charley/engine'
import { expect, test } from 'vitest'
import { trendSentences } from './rate-text.ts'

const FOUR_WEEKS: CrampRate = { nights: 28, nightsKnown: 28, cramps: 12, perWeek: null }

test('a diary of taps alone says "at least", and never so many a week', () => {
  expect(trendSentences({ weeks: [], now: { ...FOUR_WEEKS, nightsKnown: 9 } })).toEqual([
    'At least 12 cramps in the last 28 nights. Only 9 of these nights are filled in, so we cannot say how many a week.'
  ])
})

test('a change is told with how often it was before, and whether chance brings as much', () => {
  const now = { ...FOUR_WEEKS, nightsKnown: 26, perWeek: { mean: 3, low: 1.54, high: 5.2 } }
  const before = { ...FOUR_WEEKS, perWeek: { mean: 12.4, low: 8, high: 17 } }
  expect(trendSentences({ weeks: [], now, before, change: 'fewer' })).toEqual([
    'About 3 cramps a week over the last 4 weeks.',
    'Weeks differ by chance: the true number is likely between 1.5 and 5.2.',
    '26 of 28 nights are filled in. The others may have been different.',
    'In the weeks before that, about 12.',
    'That is fewer than chance alone would usually bring.'
  ])
})
