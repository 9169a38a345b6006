import { z } from 'zod'

const named = z.array(z.strictObject({ id: z.string(), name: z.string() }))

export const knowledgeSchema = z
  .strictObject({
    revision: z.string(),
    counts: z.record(z.string(), z.int()),
    kinds: z.record(z.string(), named).describe('Pages of the library, by kind')
  })
  .meta({ id: 'KnowledgeSummary', description: 'What Charley knows' })

/** A library page holds whatever its file holds; the fields differ from kind to kind. */
export const pageSchema = z
  .looseObject({ id: z.string() })
  .meta({ id: 'LibraryPage', description: 'One thing with its notes, numbers, grades and sources' })

export const healthSchema = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' })

export const readySchema = z
  .strictObject({
    status: z.literal('ready'),
    knowledge: z.string().describe('Revision'),
    web: z.boolean().describe('The web app has been built and is served')
  })
  .meta({ id: 'Ready' })
