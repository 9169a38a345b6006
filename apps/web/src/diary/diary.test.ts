import { knowledge } from '@charley/knowledge'
import { drinkMeasures } from '@charley/knowledge/drinks'
import { beforeEach, describe, expect, test } from 'vitest'
import { words } from '../words/words.ts'
import {
  addEpisode,
  changeDay,
  changeEpisode,
  forgetDiaryChanges,
  removeEpisode,
  undoDiaryChange
} from './change-diary.ts'
import { clockOf, momentHere, momentInNight } from './clock.ts'
import { episodesOf, toDiary } from './diary-nights.ts'
import { diaryDays, diaryEpisodes } from './diary-store.ts'
import { inMeasures } from './in-measures.ts'
import { logCramp } from './log-cramp.ts'
import { shiftMonth, weeksOfMonth } from './month-days.ts'
import { newEpisode } from './new-episode.ts'
import { nightStage } from './night-stage.ts'

const AT_THREE = new Date(2026, 10, 20, 3, 12)

beforeEach(() => {
  for (const { id } of diaryEpisodes.read()) diaryEpisodes.remove(id)
  for (const { id } of diaryDays.read()) diaryDays.remove(id)
  forgetDiaryChanges()
})

describe('one tap', () => {
  test('saves one cramp with its time, in the night that began the evening before', () => {
    logCramp(AT_THREE)
    const [kept] = diaryEpisodes.read()
    expect(kept?.body).toEqual({ ...momentHere(AT_THREE), count: 1 })
    expect(toDiary(diaryEpisodes.read(), []).cramps).toEqual([{ night: '2026-11-19', count: 1 }])
  })

  test('twice within a minute is one cramp; later it is another', () => {
    logCramp(AT_THREE)
    logCramp(new Date(AT_THREE.getTime() + 59_000))
    expect(diaryEpisodes.read()).toHaveLength(1)
    logCramp(new Date(AT_THREE.getTime() + 61_000))
    expect(diaryEpisodes.read()).toHaveLength(2)
  })
})

describe('a night', () => {
  test('is not over at three, is over in the morning and ever after, and begins at noon', () => {
    expect(nightStage('2026-11-19', AT_THREE)).toBe('soFar')
    expect(nightStage('2026-11-19', new Date(2026, 10, 20, 7, 0))).toBe('last')
    expect(nightStage('2026-11-19', new Date(2026, 10, 20, 21, 0))).toBe('last')
    expect(nightStage('2026-11-20', new Date(2026, 10, 20, 21, 0))).toBe('tonight')
    expect(nightStage('2026-11-20', AT_THREE)).toBe('ahead')
    expect(nightStage('2026-11-01', AT_THREE)).toBe('this')
  })

  test('that is over takes a cramp whose hour is not known, and stays the same night', () => {
    const body = newEpisode('2026-11-12', AT_THREE)
    expect(body.nightOnly).toBe(true)
    expect(episodesOf([{ id: '1', body }], '2026-11-12')).toHaveLength(1)
    expect(newEpisode('2026-11-19', AT_THREE)).toEqual({ ...momentHere(AT_THREE), count: 1 })
  })

  test('keeps its cramps when their time is changed, before or after midnight', () => {
    expect(clockOf(momentInNight('2026-11-19', '23:30'))).toBe('2026-11-19T23:30')
    expect(clockOf(momentInNight('2026-11-19', '00:30'))).toBe('2026-11-20T00:30')
  })
})

describe('undo', () => {
  const AT = AT_THREE.toISOString()
  const DAY = '2026-11-19'
  const cramp = () => diaryEpisodes.read()[0]?.body
  const day = () => diaryDays.read()[0]?.body

  test('goes back to before a run of the same change, then to before the one before', () => {
    addEpisode('added', 'a', { at: AT, count: 1 })
    for (const count of [2, 3, 4]) changeEpisode('How many?', 'a', { count })
    expect(undoDiaryChange()).toBe(1)
    expect(cramp()?.count).toBe(1)
    expect(undoDiaryChange()).toBe(0)
    expect(diaryEpisodes.read()).toEqual([])
  })

  test('brings a deleted cramp back under its own id', () => {
    const body = { at: AT, count: 2 }
    diaryEpisodes.write('a', body)
    removeEpisode('deleted', 'a')
    undoDiaryChange()
    expect(diaryEpisodes.read()).toEqual([{ id: 'a', body }])
  })

  test('a day of which nothing is said any more is gone, and comes back', () => {
    changeDay('water', DAY, { waterMl: 480 })
    changeDay('none', DAY, { noCramps: true })
    changeDay('water', DAY, { waterMl: undefined })
    expect(diaryDays.read()).toEqual([{ id: DAY, body: { noCramps: true } }])
    undoDiaryChange()
    expect(day()).toEqual({ noCramps: true, waterMl: 480 })
  })

  test('what was ticked and unticked again is no change', () => {
    changeDay('stretched', DAY, { stretched: true })
    changeDay('supplements', DAY, { supplementsTaken: ['magnesium'] })
    changeDay('supplements', DAY, { supplementsTaken: undefined })
    expect(undoDiaryChange()).toBe(0)
    expect(diaryDays.read()).toEqual([])
  })

  test('what changed nothing is no change', () => {
    changeDay('none', DAY, { noCramps: true })
    changeDay('none again', DAY, { noCramps: true })
    expect(undoDiaryChange()).toBe(0)
    expect(diaryDays.read()).toEqual([])
  })

  describe('leaves alone what another device has changed since', () => {
    test('of the same day', () => {
      changeDay('water', DAY, { waterMl: 480 })
      diaryDays.write(DAY, { waterMl: 480, sleepHours: 7 })
      changeDay('water', DAY, { waterMl: 720 })
      diaryDays.write(DAY, { waterMl: 720, sleepHours: 7, stretched: true })
      undoDiaryChange()
      expect(day()).toEqual({ sleepHours: 7, stretched: true })
    })

    test('of the same cramp', () => {
      diaryEpisodes.write('a', { at: AT, count: 1 })
      changeEpisode('Where?', 'a', { muscle: 'calf' })
      diaryEpisodes.write('a', { at: AT, count: 2, muscle: 'calf', severity: 6 })
      undoDiaryChange()
      expect(cramp()).toEqual({ at: AT, count: 2, severity: 6 })
    })

    test('where it is the same that was changed', () => {
      changeDay('water', DAY, { waterMl: 480 })
      diaryDays.write(DAY, { waterMl: 960 })
      changeDay('water', DAY, { waterMl: 1200 })
      undoDiaryChange()
      expect(day()).toEqual({ waterMl: 960 })
      undoDiaryChange()
      expect(day()).toEqual({ waterMl: 960 })
    })

    test('in a cramp that was added here: it stays, as they have it', () => {
      addEpisode('added', 'a', { at: AT, count: 1 })
      diaryEpisodes.write('a', { at: AT, count: 1, severity: 6 })
      undoDiaryChange()
      expect(cramp()).toEqual({ at: AT, count: 1, severity: 6 })
    })

    test('in a day that was begun here: what was said here goes', () => {
      changeDay('water', DAY, { waterMl: 480 })
      diaryDays.write(DAY, { waterMl: 480, sleepHours: 7 })
      undoDiaryChange()
      expect(day()).toEqual({ sleepHours: 7 })
    })

    test('in a cramp that was deleted here and is back', () => {
      const theirs = { at: AT, count: 1, severity: 6 }
      diaryEpisodes.write('a', { at: AT, count: 1 })
      removeEpisode('deleted', 'a')
      diaryEpisodes.write('a', theirs)
      undoDiaryChange()
      expect(cramp()).toEqual(theirs)
    })

    test('where they deleted it', () => {
      diaryEpisodes.write('a', { at: AT, count: 1, severity: 6 })
      changeEpisode('How strong?', 'a', { severity: undefined })
      diaryEpisodes.remove('a')
      undoDiaryChange()
      expect(diaryEpisodes.read()).toEqual([])
    })

    test('in the time: hour and place are taken back together or not at all', () => {
      const before = { at: AT, utcOffsetMinutes: 540, count: 1 }
      diaryEpisodes.write('a', before)
      changeEpisode('About when?', 'a', { at: '2026-11-20T02:00:00.000Z', utcOffsetMinutes: 0 })
      const theirs = { at: '2026-11-20T01:00:00.000Z', utcOffsetMinutes: 0, count: 1 }
      diaryEpisodes.write('a', theirs)
      undoDiaryChange()
      expect(cramp()).toEqual(theirs)
    })
  })
})

describe('a month', () => {
  test('has whole weeks from Monday to Sunday', () => {
    const weeks = weeksOfMonth('2026-11')
    expect(weeks.map(([monday]) => monday)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30'
    ])
    expect([shiftMonth('2026-12', 1), shiftMonth('2027-01', -1)]).toEqual(['2027-01', '2026-12'])
  })
})

test('a glass and a cup of coffee are told in the words of the kitchen', () => {
  expect(inMeasures(360, drinkMeasures.glassMl)).toBe(1.5)
  expect(inMeasures(2.5 * drinkMeasures.coffeeCaffeineMg, drinkMeasures.coffeeCaffeineMg)).toBe(2.5)
})

test('a cup of black tea has about half the caffeine of a cup of coffee, as the day card says', () => {
  expect(words.diary.day.hints.caffeine).toContain('black tea as half a cup of coffee')
  const { teaCaffeineMg, coffeeCaffeineMg } = drinkMeasures
  expect(teaCaffeineMg / coffeeCaffeineMg).toBeCloseTo(0.5, 1)
})

test('what may have helped is a relief measure that the library explains', () => {
  const known = knowledge.relief.map(({ id }) => id)
  expect(Object.keys(words.diary.cramp.measures).filter((id) => !known.includes(id))).toEqual([])
})
