import { expect, test } from 'vitest'
import { isDay, localDay, shiftDay } from './local-day.ts'

test('a day is the one on the clock of the device, also just before and after midnight', () => {
  expect(localDay(new Date(2026, 10, 20, 0, 0, 1))).toBe('2026-11-20')
  expect(localDay(new Date(2026, 10, 20, 23, 59, 59))).toBe('2026-11-20')
})

test('days follow each other over months, years, leap days and changes of the clock', () => {
  expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28')
  expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
  expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01')
  expect(shiftDay('2026-10-25', 1)).toBe('2026-10-26')
})

test.each(['2026-02-30', '2026-13-01', '20261120', '2026-11-20T00:00', '', null, 20261120])(
  '%j is no day',
  (thing) => {
    expect(isDay(thing)).toBe(false)
  }
)
