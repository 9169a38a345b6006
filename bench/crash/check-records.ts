import { type AccountContent, openRecords, type Place } from '@charley/records'
import { dayOf, type Writer } from './writer.ts'

export interface Verdict {
  readonly records: number
  /** Acknowledged and not there. */
  readonly lost: number
  /** There more than once. */
  readonly doubled: number
  /** There and never sent, or a day that is not what was sent last. */
  readonly wrong: number
}

/** Opens the database, which looks whether it is whole, and compares all of it with what the writers were told. */
export async function checkRecords(place: Place, writers: readonly Writer[]): Promise<Verdict> {
  const records = await openRecords(place, { now: () => '' })
  const content = await records.exportAccount('me')
  await records.close()
  const times = countEpisodes(content)
  const acknowledged = writers.flatMap((writer) => [...writer.acknowledged])
  const possible = new Set([...acknowledged, ...writers.map(({ unanswered }) => unanswered)])
  return {
    records: content.collections.episodes.length,
    lost: acknowledged.filter((key) => !times.has(key)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
    wrong:
      [...times.keys()].filter((key) => !possible.has(key)).length +
      writers.filter((writer) => !isDayRight(writer, content)).length
  }
}

function countEpisodes({ collections }: AccountContent): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { body } of collections.episodes) {
    const { note } = body as { readonly note: string }
    times.set(note, (times.get(note) ?? 0) + 1)
  }
  return times
}

/** At least what was acknowledged; at most one change more, which was under way. */
function isDayRight(writer: Writer, { collections }: AccountContent): boolean {
  const kept = collections.days.find(({ id }) => id === dayOf(writer))
  if (kept === undefined) return writer.day === 0
  const isOurs = (kept.body as { note: string }).note === `${writer.name}-${kept.version}`
  return isOurs && (kept.version === writer.day || kept.version === writer.day + 1)
}
