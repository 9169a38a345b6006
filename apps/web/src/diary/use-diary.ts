import type { Diary } from '@charley/engine'
import { useMemo } from 'react'
import { toDiary } from './diary-nights.ts'
import { diaryDays, diaryEpisodes } from './diary-store.ts'

/** The diary as the engine reads it, drawn again after each change. */
export function useDiary(): Diary {
  const episodes = diaryEpisodes.use()
  const days = diaryDays.use()
  return useMemo(() => toDiary(episodes, days), [episodes, days])
}
