import type { operations } from '@charley/client'
import { createRecordStore } from '../kept/create-record-store.ts'

type BodyOf<T extends { readonly requestBody: unknown }> = T['requestBody'] extends {
  readonly content: { readonly 'application/json': infer Body }
}
  ? Body
  : never

/** A cramp; only its moment is needed, an instant in UTC. */
export type Episode = Omit<BodyOf<operations['addEpisode']>, 'id'>

/** A day of the diary; its date is its id. */
export type Day = BodyOf<operations['writeDay']>

/** Cramps, each under an id of its own. */
export const diaryEpisodes = createRecordStore<Episode>({
  list: 'episodes',
  restore: (body) => (isObject(body) && isInstant(body.at) ? (body as Episode) : undefined)
})

/** Days of the diary, each under its date: `2026-11-20`. */
export const diaryDays = createRecordStore<Day>({
  list: 'days',
  restore: (body) => (isObject(body) ? (body as Day) : undefined)
})

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
