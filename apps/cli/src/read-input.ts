import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fillIn } from '@charley/engine'
import type { Complaint } from './complaint.ts'
import { words } from './words/en.ts'

/** What was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly complaint: Complaint }

const STANDARD_INPUT = '-'

/** The text of a file, or of standard input for `-`. */
export async function readText(path: string): Promise<Read<string>> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  try {
    return { value: (await text(stream)).replace(/^\uFEFF/, '') }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? { complaint: { path, code: 'input.not-found', sentence: words.notFound } }
      : {
          complaint: {
            path,
            code: 'input.unreadable',
            sentence: fillIn(words.unreadable, { reason: code })
          }
        }
  }
}

/** `path` names the place in a complaint: a file, or a line of one. */
export function readJson(path: string, content: string): Read<unknown> {
  if (content.trim() === '') {
    return { complaint: { path, code: 'input.empty', sentence: words.emptyInput } }
  }
  try {
    return { value: JSON.parse(content) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      complaint: { path, code: 'input.not-json', sentence: fillIn(words.notJson, { reason }) }
    }
  }
}
