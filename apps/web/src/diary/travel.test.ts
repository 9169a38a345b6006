import { nightOf } from '@charley/engine'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeEpisodeText } from '../words/episode-text.ts'
import { clockOf, momentInNight } from './clock.ts'
import { episodesOf, nightOfEpisode, toDiary } from './diary-nights.ts'
import { diaryEpisodes, type Episode } from './diary-store.ts'
import { logCramp } from './log-cramp.ts'
import { newEpisode } from './new-episode.ts'

const HERE = process.env.TZ

/** The device is taken to another place, or its clock is set. */
function travelTo(zone: string): void {
  process.env.TZ = zone
}

beforeEach(() => {
  for (const { id } of diaryEpisodes.read()) diaryEpisodes.remove(id)
})

afterEach(() => {
  if (HERE === undefined) delete process.env.TZ
  else process.env.TZ = HERE
})

function logged(): Episode {
  const [kept] = diaryEpisodes.read()
  if (kept === undefined) throw new Error('Nothing was logged.')
  return kept.body
}

describe('a cramp of another continent', () => {
  beforeEach(() => {
    travelTo('Asia/Tokyo')
    logCramp(new Date('2026-11-20T03:00+09:00'))
    travelTo('Europe/London')
  })

  test('stays at the hour and in the night in which it came', () => {
    expect(logged().at).toBe('2026-11-19T18:00:00.000Z')
    expect(clockOf(logged())).toBe('2026-11-20T03:00')
    expect(nightOfEpisode(logged())).toBe('2026-11-19')
    expect(episodesOf(diaryEpisodes.read(), '2026-11-19')).toHaveLength(1)
    expect(toDiary(diaryEpisodes.read(), []).cramps).toEqual([{ night: '2026-11-19', count: 1 }])
    travelTo('America/Los_Angeles')
    expect(wholeEpisodeText(logged())).toMatch(/19\b.*20\b.* 0?3:00/)
  })

  test('whose time is changed here has the time that was typed, in the same night', () => {
    const moved = { ...logged(), ...momentInNight('2026-11-19', '03:30', logged()) }
    expect(clockOf(moved)).toBe('2026-11-20T03:30')
    expect(moved.at).toBe('2026-11-19T18:30:00.000Z')
    const toEvening = { ...moved, ...momentInNight('2026-11-19', '23:15', moved) }
    expect(clockOf(toEvening)).toBe('2026-11-19T23:15')
    expect(nightOfEpisode(toEvening)).toBe('2026-11-19')
  })
})

describe('the night in which the clocks change', () => {
  const BEFORE: Episode = { at: '2026-10-25T00:30:00.000Z', utcOffsetMinutes: 60 }

  beforeEach(() => travelTo('Europe/London'))

  test('takes both hours that read alike for what they are', () => {
    const first = newEpisode('2026-10-24', new Date('2026-10-25T00:30:00Z'))
    const second = newEpisode('2026-10-24', new Date('2026-10-25T01:30:00Z'))
    expect([first, second].map(({ utcOffsetMinutes }) => utcOffsetMinutes)).toEqual([60, 0])
    expect([first, second].map(clockOf)).toEqual(['2026-10-25T01:30', '2026-10-25T01:30'])
    expect([first, second].map(nightOfEpisode)).toEqual(['2026-10-24', '2026-10-24'])
  })

  test('takes a time typed after the change for one after the change', () => {
    expect(momentInNight('2026-10-24', '05:00', BEFORE)).toEqual({
      at: '2026-10-25T05:00:00.000Z',
      utcOffsetMinutes: 0
    })
    expect(momentInNight('2026-10-24', '23:00', BEFORE)).toEqual({
      at: '2026-10-24T22:00:00.000Z',
      utcOffsetMinutes: 60
    })
  })
})

describe('a cramp of which only the night was told', () => {
  test('stays in that night after a journey', () => {
    travelTo('Pacific/Auckland')
    const told = newEpisode('2026-11-12', new Date('2026-11-20T08:00+13:00'))
    travelTo('America/Los_Angeles')
    expect(nightOfEpisode(told)).toBe('2026-11-12')
  })
})

describe('a cramp from before Charley kept the place', () => {
  const OLD: Episode = { at: '2026-11-20T03:00:00.000Z' }

  test('is shown by the clock of the device', () => {
    travelTo('Europe/London')
    expect(clockOf(OLD)).toBe('2026-11-20T03:00')
    travelTo('America/New_York')
    expect(clockOf(OLD)).toBe('2026-11-19T22:00')
    expect(nightOf(clockOf(OLD))).toBe('2026-11-19')
  })

  test('whose time is changed stays from then on where the person has put it', () => {
    travelTo('Europe/London')
    const changed = { ...OLD, ...momentInNight('2026-11-19', '04:00', OLD) }
    travelTo('Asia/Tokyo')
    expect(clockOf(changed)).toBe('2026-11-20T04:00')
  })
})

test('nights with cramps of two places have them in the order in which they came', () => {
  const inTokyo: Episode = { at: '2026-11-19T18:00:00.000Z', utcOffsetMinutes: 540 }
  const onTheWay: Episode = { at: '2026-11-19T21:00:00.000Z', utcOffsetMinutes: 60 }
  const kept = [
    { id: 'later', body: onTheWay },
    { id: 'earlier', body: inTokyo }
  ]
  expect(episodesOf(kept, '2026-11-19').map(({ id }) => id)).toEqual(['earlier', 'later'])
})
