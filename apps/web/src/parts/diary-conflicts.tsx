import { diaryDays, diaryEpisodes } from '../diary/diary-store.ts'
import { dayBodyText } from '../words/day-body-text.ts'
import { wholeEpisodeText } from '../words/episode-text.ts'
import { Conflicts } from './conflicts.tsx'

/** Cramps and days that were changed in two places. */
export function DiaryConflicts() {
  return (
    <>
      <Conflicts store={diaryEpisodes} describe={wholeEpisodeText} />
      <Conflicts store={diaryDays} describe={dayBodyText} />
    </>
  )
}
