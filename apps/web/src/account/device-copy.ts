import { clockTime } from '@charley/engine/clock'
import { type KeptList, LIST_NAMES } from '../kept/kept-lists.ts'
import { newId } from '../kept/new-id.ts'
import { DEVICE, shelfOf } from '../kept/shelves.ts'
import { download } from './download.ts'
import { type Copies, isLocked } from './own-copy.ts'
import type { Outcome } from './use-call.ts'

/** As the server writes it, so that an account takes what a guest has saved, too. */
const FORMAT = 'charley-export/1'

/** Of what is kept on this device for nobody's account; made and read in the page. */
export const deviceCopies: Copies = {
  save: async () => {
    const file = new Blob([JSON.stringify(copyOfDevice())], { type: 'application/json' })
    download(file, 'charley-export.json')
    return { ok: true, data: undefined }
  },
  preview: async ({ text }) => {
    const read = readCopy(text)
    if (!read.ok) return read
    const lists = read.data.map(([list, records]) => [collectionOf(list), records.length])
    const kept = LIST_NAMES.reduce((sum, list) => sum + bodiesIn(list).length, 0)
    return {
      ok: true,
      data: { records: countIn(read.data), lists: Object.fromEntries(lists), kept }
    }
  },
  bringBack: async ({ text }) => {
    const read = readCopy(text)
    if (!read.ok) return read
    await Promise.all(read.data.map(([list, records]) => replaceAll(list, records)))
    return { ok: true, data: { records: countIn(read.data) } }
  }
}

type KeptBody = readonly [id: string, body: unknown]
type Content = readonly (readonly [KeptList, readonly KeptBody[]])[]

/** The content of the file. Each record counts as made now: of when it was made, the device knows nothing. */
export function copyOfDevice() {
  const now = new Date().toISOString()
  const collections = LIST_NAMES.map((list) => {
    const records = bodiesIn(list).map(([id, body]) => ({
      id,
      version: 1,
      moment: momentOf(list, [id, body]) ?? now,
      createdAt: now,
      updatedAt: now,
      body
    }))
    return [collectionOf(list), records]
  })
  return { format: FORMAT, documents: {}, collections: Object.fromEntries(collections) }
}

/** By what the server orders each list; undefined where that is when a record was made. */
function momentOf(list: KeptList, [id, body]: KeptBody): string | undefined {
  if (list === 'days') return id
  const { date, at, utcOffsetMinutes: ahead } = isObject(body) ? body : {}
  if (typeof date === 'string') return date
  // A copy that was changed by hand may have been brought back.
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined
  return isOffset(ahead) ? clockTime(at, ahead) : new Date(at).toISOString()
}

/** In minutes. No place is further from UTC. */
const FURTHEST = 14 * 60

function isOffset(ahead: unknown): ahead is number {
  return typeof ahead === 'number' && Math.abs(ahead) <= FURTHEST
}

function readCopy(text: string): Outcome<Content> {
  if (isLocked(text)) return { ok: false, problem: { code: 'copy.locked' } }
  const { format, collections } = parsed(text)
  if (format !== FORMAT || !isObject(collections)) {
    return { ok: false, problem: { code: 'body.not-json' } }
  }
  return {
    ok: true,
    data: LIST_NAMES.map((list) => [list, recordsIn(collections[collectionOf(list)])])
  }
}

function recordsIn(collection: unknown): readonly KeptBody[] {
  if (!Array.isArray(collection)) return []
  return collection.flatMap((record): readonly KeptBody[] =>
    isObject(record) && typeof record.id === 'string' && isObject(record.body)
      ? [[record.id, record.body]]
      : []
  )
}

function replaceAll(list: KeptList, records: readonly KeptBody[]): Promise<void> {
  const shelf = new Map(
    records.map(([id, body], index) => [id, { body, change: { key: newId(), order: index + 1 } }])
  )
  return shelfOf(DEVICE, list).change(() => shelf)
}

function bodiesIn(list: KeptList): readonly KeptBody[] {
  return [...shelfOf(DEVICE, list).read()].flatMap(([id, { body }]): readonly KeptBody[] =>
    body === undefined ? [] : [[id, body]]
  )
}

function countIn(content: Content): number {
  return content.reduce((sum, [, records]) => sum + records.length, 0)
}

/** `food_log`, as the file calls it. */
function collectionOf(list: KeptList): string {
  return list.replaceAll('-', '_')
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const file: unknown = JSON.parse(text)
    return isObject(file) ? file : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
