import type { operations } from '@charley/client'
import { createRecordStore } from '../kept/create-record-store.ts'

type BodyOf<T extends { readonly requestBody: unknown }> = T['requestBody'] extends {
  readonly content: { readonly 'application/json': infer Body }
}
  ? Body
  : never

/** A cramp; only its moment is needed, an instant in UTC and, since Charley keeps it, the offset of the place. */
export type Episode = Omit<BodyOf<operations['addEpisode']>, 'id'>

/** A day of the diary; its date is its id. */
export type Day = BodyOf<operations['writeDay']>

/** Cramps, each under an id of its own. */
export const diaryEpisodes = createRecordStore<Episode>({
  list: 'episodes',
  restore: (body) => (isObject(body) && hasMoment(body) ? (body as Episode) : undefined)
})

/** Days of the diary, each under its date: `2026-11-20`. */
export const diaryDays = createRecordStore<Day>({
  list: 'days',
  restore: (body) => (isObject(body) ? (body as Day) : undefined)
})

function hasMoment({ at, utcOffsetMinutes = 0 }: Record<string, unknown>): boolean {
  return (
    typeof at === 'string' && !Number.isNaN(Date.parse(at)) && Number.isInteger(utcOffsetMinutes)
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
