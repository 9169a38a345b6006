import { nightOfEpisode } from '../diary/diary-nights.ts'
import type { Episode } from '../diary/diary-store.ts'
import { nightText, timeText } from './night-text.ts'
import { words } from './words.ts'

/** When it was: `03:12`, or that only the night is known. */
export function whenText({ at, nightOnly }: Episode): string {
  return nightOnly === true ? words.diary.cramp.noTime : timeText(at)
}

/** All that was told, with the night: enough to tell two versions apart. */
export function wholeEpisodeText(body: Episode): string {
  const { sleepShort, helpedShort, measures } = words.diary.cramp
  const { sleepDisturbance, helped = [], note } = body
  return [
    nightText(nightOfEpisode(body)),
    whenText(body),
    whatText(body),
    sleepDisturbance === undefined ? '' : sleepShort(sleepDisturbance),
    helped.length === 0 ? '' : helpedShort(helped.map((id) => measures[id] ?? id).join(', ')),
    note ?? ''
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** `2 cramps, 3 minutes, strength 6 of 10, Calf, Left`: what was told, nothing about what was not. */
export function whatText({ count = 1, minutes, severity, muscle, side }: Episode): string {
  const text = words.diary.cramp
  return [
    text.times(count),
    minutes === undefined ? '' : text.minutes(minutes),
    severity === undefined ? '' : text.severityShort(severity),
    muscle === undefined ? '' : text.muscles[muscle],
    side === undefined ? '' : text.sides[side]
  ]
    .filter((part) => part !== '')
    .join(', ')
}
