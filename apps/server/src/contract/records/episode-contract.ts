import { clockTime } from '@charley/engine/clock'
import { z } from 'zod'
import type { CollectionContract } from './collection-contract.ts'
import { id, instant, note, score, utcOffsetMinutes } from './moments.ts'

export const EPISODE_CONTRACT: CollectionContract = {
  collection: 'episodes',
  path: 'episodes',
  name: 'Episode',
  summary: 'Cramps; only the moment is needed',
  schema: z.strictObject({
    at: instant,
    utcOffsetMinutes: utcOffsetMinutes.optional(),
    nightOnly: z.boolean().optional().describe('The hour is not known: `at` only says which night'),
    count: z.int().min(1).max(200).optional(),
    minutes: z.number().min(0).max(1440).optional(),
    severity: score.optional(),
    sleepDisturbance: score.optional(),
    muscle: z.enum(['calf', 'foot', 'thigh', 'other']).optional(),
    side: z.enum(['left', 'right', 'both']).optional(),
    helped: z.array(id).max(20).optional(),
    note: note.optional()
  }),
  momentOf,
  spelledOut: withOffsetOfMoment
}

/** The list goes by the clock of the place, so that a day of it is the day that the person had. */
function momentOf({ at, utcOffsetMinutes: ahead }: Readonly<Record<string, unknown>>): string {
  // An import asks before all of the body is known to be right.
  const [moment, offset] = [instant.safeParse(at), utcOffsetMinutes.safeParse(ahead)]
  return moment.success && offset.success ? clockTime(moment.data, offset.data) : String(at)
}

/** As in `2026-11-20T03:12:00+09:00`. */
const OFFSET = /([+-])(\d\d):(\d\d)$/

/**
 * A moment written as the clock of the place shows it tells how far that is from UTC, which is lost once it is kept in UTC.
 * `Z` and `+00:00` tell nothing: programs write them wherever they are.
 */
function withOffsetOfMoment(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || 'utcOffsetMinutes' in body) return body
  const at = 'at' in body && typeof body.at === 'string' ? body.at : ''
  const [, sign, hours, minutes] = OFFSET.exec(at) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const isTold = ahead !== 0 && utcOffsetMinutes.safeParse(ahead).success
  return isTold ? { ...body, utcOffsetMinutes: ahead } : body
}
