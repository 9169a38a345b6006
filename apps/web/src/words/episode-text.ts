import { clockOf } from '../diary/clock.ts'
import { nightOfEpisode } from '../diary/diary-nights.ts'
import type { Episode } from '../diary/diary-store.ts'
import { nightText, timeText } from './night-text.ts'
import { words } from './words.ts'

/** When it was: `03:12`, or that only the night is known. */
export function whenText(episode: Episode): string {
  return episode.nightOnly === true ? words.diary.cramp.noTime : timeText(clockOf(episode))
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

/** `2 cramps, 3 minutes, pain 6 of 10, left calf`: what was told, nothing about what was not. */
export function whatText(episode: Episode): string {
  const { count = 1, minutes, severity } = episode
  const text = words.diary.cramp
  return [
    text.times(count),
    minutes === undefined ? '' : text.minutes(minutes),
    severity === undefined ? '' : text.severityShort(severity),
    ...placeParts(episode)
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** `left calf`, `calf, both legs`, `right leg, elsewhere`. */
function placeParts({ muscle, side }: Episode): readonly string[] {
  const { places, leg, placeOn, bothLegs } = words.diary.cramp
  const place = muscle === undefined ? [] : [places[muscle]]
  if (side === undefined) return place
  if (side === 'both') return [...place, bothLegs]
  if (muscle === undefined || muscle === 'other') return [placeOn[side](leg), ...place]
  return [placeOn[side](places[muscle])]
}
