import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalShareBelow } from '../shared/normal-distribution.ts'
import { clockTime } from './clock-time.ts'
import { compareWeeks, rateDifference } from './compare-weeks.ts'
import { crampsPerWeek, dispersion, poissonRange } from './cramps-per-week.ts'
import { type Diary, fillNights, type Night } from './fill-nights.ts'
import { mondayOf, nightOf, nightsLater } from './night-of.ts'
import { reportDiary } from './report-diary.ts'

const THURSDAY = '2026-11-19'

describe('a night', () => {
  test.each([
    ['2026-11-19T12:00', '2026-11-19'],
    ['2026-11-19T23:59', '2026-11-19'],
    ['2026-11-20T00:00', '2026-11-19'],
    ['2026-11-20T03:12', '2026-11-19'],
    ['2026-11-20T11:59', '2026-11-19'],
    ['2026-11-20T12:00', '2026-11-20'],
    ['2027-01-01T02:00', '2026-12-31'],
    ['2028-03-01T02:00', '2028-02-29']
  ])('runs from noon to noon: %s is in the night of %s', (moment, night) => {
    expect(nightOf(moment)).toBe(night)
  })

  test.each([
    ['2026-11-19T18:00:00.000Z', 540, '2026-11-20T03:00:00.000', '2026-11-19'],
    ['2026-11-20T05:30:00Z', -480, '2026-11-19T21:30:00.000', '2026-11-19'],
    ['2026-11-20T03:00:00+01:00', 0, '2026-11-20T02:00:00.000', '2026-11-19'],
    ['2026-12-31T22:45:00Z', 345, '2027-01-01T04:30:00.000', '2026-12-31']
  ])(
    'is the one of the place: %s, %i minutes ahead, is %s',
    (...[instant, ahead, clock, night]) => {
      expect(clockTime(instant, ahead)).toBe(clock)
      expect(nightOf(clock)).toBe(night)
    }
  )

  test('belongs to the week that begins on Monday', () => {
    expect(mondayOf('2026-11-15')).toBe('2026-11-09')
    expect(mondayOf('2026-11-16')).toBe('2026-11-16')
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  })

  test('has as many cramps as were written down, none only where the person said so, else nobody knows', () => {
    const diary: Diary = {
      cramps: [
        { night: '2026-11-17', count: 2 },
        { night: '2026-11-17', count: 1 },
        { night: '2026-11-19', count: 1 }
      ],
      quietNights: ['2026-11-18', '2026-11-19']
    }
    const span = { first: '2026-11-16', last: '2026-11-19' }
    expect(fillNights(diary, span).map(({ count }) => count)).toEqual([null, 3, 0, 1])
  })
})

describe('cramps per week', () => {
  test('are the mean of the nights that are filled in', () => {
    const rate = crampsPerWeek(nightsWith([1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1]))
    expect(rate).toMatchObject({ nights: 14, nightsKnown: 14, cramps: 6 })
    expect(rate.perWeek?.mean).toBe(3)
  })

  test('are not told from fewer than fourteen nights, nor where more than three of ten are open', () => {
    expect(crampsPerWeek(nightsWith(Array(13).fill(1))).perWeek).toBeNull()
    expect(crampsPerWeek(nightsWith(Array(14).fill(1))).perWeek).not.toBeNull()
    const tapsAlone = nightsWith(Array.from({ length: 28 }, (_, n) => (n % 2 === 0 ? 1 : null)))
    expect(crampsPerWeek(tapsAlone)).toMatchObject({ cramps: 14, nightsKnown: 14, perWeek: null })
  })

  test('have a range even where no cramp came', () => {
    const { perWeek } = crampsPerWeek(nightsWith(Array(28).fill(0)))
    expect(perWeek?.low).toBe(0)
    expect(perWeek?.high).toBeCloseTo(3.6889 / 4, 4)
  })

  // Published tables of the exact interval: Garwood 1936; also scipy.stats.chi2.ppf halved.
  test.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [100, 81.364, 121.6268],
    [1000, 938.973, 1063.9522]
  ])('have the exact range of a Poisson count: %i', (count, low, high) => {
    const range = poissonRange(count)
    expect(range.low / Math.max(low, 1)).toBeCloseTo(low / Math.max(low, 1), 4)
    expect(range.high / high).toBeCloseTo(1, 4)
  })

  test('have a wider range where cramps come in clusters', () => {
    const even = nightsWith(Array(28).fill(1))
    const clustered = nightsWith(Array.from({ length: 28 }, (_, n) => (n % 7 === 0 ? 7 : 0)))
    const [one, other] = [crampsPerWeek(even).perWeek, crampsPerWeek(clustered).perWeek]
    expect(other?.mean).toBe(one?.mean)
    expect(other?.high).toBeGreaterThan((one?.high ?? 0) * 1.5)
    expect(dispersion([[1, 1, 1]])).toBe(1)
    expect(dispersion([[0, 4]])).toBe(4)
  })

  test('lie within their range, which narrows as the same nights go on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 14, maxLength: 28 }), (counts) => {
        const once = crampsPerWeek(nightsWith(counts)).perWeek
        const longer = crampsPerWeek(nightsWith([...counts, ...counts, ...counts])).perWeek
        if (once === null || longer === null) throw new Error('all nights are filled in')
        expect(once.low).toBeLessThanOrEqual(once.mean)
        expect(once.high).toBeGreaterThan(once.mean)
        expect(longer.high - longer.low).toBeLessThan(once.high - once.low)
      })
    )
  })
})

describe('more or fewer than before', () => {
  // P-values of the exact conditional test (Przyborowski and Wilenski 1940), as mid-p by scipy.stats.binom.
  test.each([
    { before: [15, 19_017], now: [41, 28_010], exact: 0.0355 },
    { before: [20, 28], now: [12, 28], exact: 0.1628 },
    { before: [20, 28], now: [6, 28], exact: 0.0059 },
    { before: [5, 28], now: [0, 28], exact: 0.0313 },
    { before: [2, 28], now: [3, 14], exact: 0.2551 }
  ])('is judged as by the exact test: $before, then $now', ({ before, now, exact }) => {
    const z = rateDifference(counted(before), counted(now))
    expect(Math.abs(2 * normalShareBelow(-Math.abs(z)) - exact)).toBeLessThan(0.035)
  })

  test('is not claimed of a difference that chance brings', () => {
    const five = nightsWith(Array.from({ length: 28 }, (_, n) => (n % 7 < 5 ? 1 : 0)))
    const four = nightsWith(Array.from({ length: 28 }, (_, n) => (n % 7 < 4 ? 1 : 0)))
    const one = nightsWith(Array.from({ length: 28 }, (_, n) => (n % 7 < 1 ? 1 : 0)))
    expect(compareWeeks(five, four)).toBe('could-be-chance')
    expect(compareWeeks(five, one)).toBe('fewer')
    expect(compareWeeks(one, five)).toBe('more')
  })

  test('of two spans alike is chance, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 28 }), (counts) => {
        expect(compareWeeks(nightsWith(counts), nightsWith(counts))).toBe('could-be-chance')
      })
    )
  })
})

describe('the report of a diary', () => {
  test('begins with the first night filled in, and ends with the last night that is over', () => {
    const diary: Diary = {
      cramps: [
        { night: '2026-11-04', count: 1, severity: 4 },
        { night: '2026-11-25', count: 9 }
      ],
      quietNights: ['2026-11-17']
    }
    const { weeks, now, before, change } = reportDiary(diary, THURSDAY)
    expect(weeks.map(({ monday, cramps }) => [monday, cramps])).toEqual([
      ['2026-11-02', 1],
      ['2026-11-09', null],
      ['2026-11-16', 0]
    ])
    expect(weeks[0]).toMatchObject({ nightsKnown: 1, severity: { mean: 4, low: 4, high: 4 } })
    expect(now).toMatchObject({ nights: 16, nightsKnown: 2, cramps: 1, perWeek: null })
    expect([before, change]).toEqual([undefined, undefined])
  })

  test('compares the last four weeks with the four before', () => {
    const nights = Array.from({ length: 56 }, (_, n) => nightsLater(THURSDAY, -n))
    const cramps = nights.filter((_, n) => n >= 28 && n % 2 === 0).map(crampOn)
    const report = reportDiary({ cramps, quietNights: nights }, THURSDAY)
    expect(report.now.perWeek?.mean).toBe(0)
    expect(report.before?.perWeek?.mean).toBe(3.5)
    expect(report.change).toBe('fewer')
    expect(reportDiary({ cramps, quietNights: [] }, THURSDAY).change).toBeUndefined()
  })

  test('of an empty diary says nothing', () => {
    const report = reportDiary({ cramps: [], quietNights: [] }, THURSDAY)
    expect(report).toMatchObject({ weeks: [], now: { cramps: 0, perWeek: null } })
  })

  test('counts every cramp of the year once, in the week of its night', () => {
    const someNight = fc.nat(300).map((n) => nightsLater(THURSDAY, -n))
    const someCramps = fc.array(
      fc.record({ night: someNight, count: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(someCramps, fc.array(someNight), (cramps, quietNights) => {
        const { weeks } = reportDiary({ cramps, quietNights }, THURSDAY)
        const counted = weeks.reduce((sum, week) => sum + (week.cramps ?? 0), 0)
        expect(counted).toBe(cramps.reduce((sum, { count }) => sum + count, 0))
        expect(weeks.every(({ nights }) => nights.length <= 7)).toBe(true)
        const told = new Set([...cramps.map(({ night }) => night), ...quietNights])
        expect(weeks.reduce((sum, week) => sum + week.nightsKnown, 0)).toBe(told.size)
      })
    )
  })
})

function nightsWith(counts: readonly (number | null)[]): readonly Night[] {
  return counts.map((count, n) => ({ night: nightsLater(THURSDAY, n), count, entries: [] }))
}

function crampOn(night: string) {
  return { night, count: 1 }
}

function counted([total = 0, nights = 0]: readonly number[]) {
  return { total, nights }
}
