import type { DiaryDraft, ReadOptions } from './diary-draft.ts'
import { DiaryFileError } from './diary-file-error.ts'
import { readAppleHealth } from './read-apple-health.ts'
import { readCsvDiary } from './read-csv-diary.ts'
import { readHealthConnect } from './read-health-connect.ts'

/** In characters: decades of a table or of records, and what is held in memory at once. */
const MOST_TEXT = 20_000_000

/**
 * A file of Cronometer, MyFitnessPal, Apple Health or Health Connect; what it is, it shows itself. Throws a
 * `DiaryFileError` where nothing of it can be used.
 */
export async function readDiaryFile(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {}
): Promise<DiaryDraft> {
  const texts = textOf(bytes)[Symbol.asyncIterator]()
  const first = await firstText(texts)
  if (first.startsWith('PK\u0003\u0004')) throw new DiaryFileError('zipped')
  const chunks = followedBy(first, texts)
  if (first.startsWith('<')) return readAppleHealth(chunks)
  const text = await allText(chunks)
  return /^[[{]/.test(text) ? readHealthConnect(text, options) : readCsvDiary(text, options)
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Up to the first piece with anything in it, without the space in front. */
async function firstText(texts: AsyncIterator<string>): Promise<string> {
  for (;;) {
    const { value, done } = await texts.next()
    if (done) throw new DiaryFileError('empty')
    const text = value.trimStart()
    if (text !== '') return text
  }
}

async function* followedBy(first: string, texts: AsyncIterator<string>): AsyncGenerator<string> {
  yield first
  for (let next = await texts.next(); !next.done; next = await texts.next()) yield next.value
}

async function allText(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MOST_TEXT) throw new DiaryFileError('too-large')
    parts.push(chunk)
  }
  return parts.join('')
}
