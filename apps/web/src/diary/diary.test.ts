import { knowledge } from '@charley/knowledge'
import { loadMeasures } from '@charley/knowledge/foods'
import { beforeEach, describe, expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { changeDay, changeEpisode, forgetDiaryChanges, undoDiaryChange } from './change-diary.ts'
import { instantInNight, wallClock } from './clock.ts'
import { episodesOf, toDiary } from './diary-nights.ts'
import { diaryDays, diaryEpisodes } from './diary-store.ts'
import { GLASS_ML, inMeasures } from './household-drinks.ts'
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
    expect(kept?.body).toEqual({ at: AT_THREE.toISOString(), count: 1 })
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
    expect(newEpisode('2026-11-19', AT_THREE)).toEqual({ at: AT_THREE.toISOString(), count: 1 })
  })

  test('keeps its cramps when their time is changed, before or after midnight', () => {
    expect(wallClock(instantInNight('2026-11-19', '23:30'))).toBe('2026-11-19T23:30')
    expect(wallClock(instantInNight('2026-11-19', '00:30'))).toBe('2026-11-20T00:30')
  })
})

describe('undo', () => {
  test('goes back to before a run of the same change, then to before the one before', () => {
    changeEpisode('added', 'a', { at: AT_THREE.toISOString(), count: 1 })
    for (const count of [2, 3, 4]) {
      changeEpisode('How many?', 'a', { at: AT_THREE.toISOString(), count })
    }
    expect(undoDiaryChange()).toBe(1)
    expect(diaryEpisodes.read()[0]?.body.count).toBe(1)
    expect(undoDiaryChange()).toBe(0)
    expect(diaryEpisodes.read()).toEqual([])
  })

  test('brings a deleted cramp back under its own id', () => {
    const body = { at: AT_THREE.toISOString(), count: 2 }
    diaryEpisodes.write('a', body)
    changeEpisode('deleted', 'a', undefined)
    undoDiaryChange()
    expect(diaryEpisodes.read()).toEqual([{ id: 'a', body }])
  })

  test('a day of which nothing is said any more is gone, and comes back', () => {
    changeDay('water', '2026-11-19', { waterMl: 480 })
    changeDay('none', '2026-11-19', { noCramps: true })
    changeDay('water', '2026-11-19', { waterMl: undefined })
    expect(diaryDays.read()).toEqual([{ id: '2026-11-19', body: { noCramps: true } }])
    undoDiaryChange()
    expect(diaryDays.read()[0]?.body).toEqual({ noCramps: true, waterMl: 480 })
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

test('a glass is the one that the food table means by it', async () => {
  const { units } = await loadMeasures()
  expect(units.glass).toMatchObject({ kind: 'volume', amount: GLASS_ML })
  expect(inMeasures(360, GLASS_ML)).toBe(1.5)
})

test('what may have helped is a relief measure that the library explains', () => {
  const known = knowledge.relief.map(({ id }) => id)
  expect(Object.keys(words.diary.cramp.measures).filter((id) => !known.includes(id))).toEqual([])
})
