import type { Collection } from '@charley/records'
import type { z } from 'zod'

type Body = Readonly<Record<string, unknown>>

/** How one list of records looks from outside. */
export interface CollectionContract {
  readonly collection: Collection
  /** Under `/v1/`. */
  readonly path: string
  /** `Episode`, for generated types. */
  readonly name: string
  readonly summary: string
  readonly schema: z.ZodObject
  /** The day or time that orders the list; where there is none, the moment it was made does. */
  readonly momentOf?: (body: Body) => string
  /** Says in fields of their own what a body says in passing; it was not checked yet. */
  readonly spelledOut?: (body: unknown) => unknown
}
