import { COLLECTIONS, type Collection } from '@charley/records'
import { z } from 'zod'
import { COLLECTION_CONTRACTS, dayRecord } from './collection-contracts.ts'
import { DOCUMENT_CONTRACTS } from './document-contracts.ts'
import { day, instant } from './moments.ts'

/** What the clock of a place showed; its year may lie just beyond the four digits of an instant, and has a sign there. */
const clock = z.string().regex(/^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/)

/** Says what kind of file it is, and changes when an older Charley could misread a newer one. */
export const EXPORT_FORMAT = 'charley-export/1'

const version = z.int().min(1).max(1_000_000_000)

function keptDocument(body: z.ZodType) {
  return z.strictObject({ version, updatedAt: instant, body })
}

interface Kept {
  readonly id: string
  readonly moment: string
  readonly body: unknown
}

/** The records of one list: each id once, and each under the moment that its body tells. */
function keptRecords(body: z.ZodType, momentIn: (kept: Kept) => unknown) {
  const kept = z.strictObject({
    id: z.string().min(1).max(100),
    version,
    moment: z.union([day, instant, clock]),
    createdAt: instant,
    updatedAt: instant,
    body
  })
  return z
    .array(kept)
    .superRefine((records, context) => {
      const seen = new Set<string>()
      for (const [at, record] of records.entries()) {
        const doubt = (field: string, message: string) =>
          context.addIssue({ code: 'custom', path: [at, field], message })
        if (seen.has(record.id)) doubt('id', 'an id that no other record of the list has')
        if (momentIn(record) !== record.moment) doubt('moment', 'the moment of the record itself')
        seen.add(record.id)
      }
    })
    .default([])
}

function recordsOf(collection: Collection) {
  if (collection === 'days') return keptRecords(dayRecord, ({ id }) => id)
  const contract = COLLECTION_CONTRACTS.find((each) => each.collection === collection)
  if (contract === undefined) throw new Error(`The list ${collection} has no contract.`)
  const { momentOf, schema } = contract
  return keptRecords(schema, ({ moment, body }) =>
    momentOf === undefined ? moment : momentOf((body ?? {}) as Readonly<Record<string, unknown>>)
  )
}

const documents = z.strictObject(
  Object.fromEntries(
    DOCUMENT_CONTRACTS.map(({ document, schema }) => [document, keptDocument(schema).optional()])
  )
)

const collections = z.strictObject(
  Object.fromEntries(COLLECTIONS.map((collection) => [collection, recordsOf(collection)]))
)

export const exportSchema = z
  .strictObject({ format: z.literal(EXPORT_FORMAT), documents, collections })
  .meta({ description: 'Everything that is kept for a person; the same content is the same file' })

const passphrase = z
  .string()
  .min(8)
  .max(500)
  .describe('Whoever has the file and this can read everything; it is kept nowhere')

export const lockSchema = z.strictObject({ passphrase })

export const lockedSchema = z.strictObject({
  age: z.string().describe('A file of the age format, as text'),
  passphrase: z.string().max(500)
})
