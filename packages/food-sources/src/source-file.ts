import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { isFdcCsv } from './fdc-csv-files.ts'
import { ImportProblem } from './import-problem.ts'
import { openZip, type Zip } from './open-zip.ts'
import { readFdcCsv } from './read-fdc-csv.ts'
import { readJsonFoods } from './read-json-foods.ts'
import type { Description, SourceSink } from './source-food.ts'

/** In bytes: room for the first product of a dump, which tells that there is one a line. */
const HEAD = 2_000_000
const DATED = /(?<!\d)20\d\d-\d\d(?:-\d\d)?(?!\d)/
const ENDING = /(?:\.(?:json|jsonl|ndjson|gz|zip))+$/i

interface SourceFile {
  readonly path: string
  readonly head: Buffer
  readonly size: number
}

/** What the file is and holds; its foods have gone to the sink. */
interface Read extends Description {
  /** As a folder inside the file or the name of the file tells. */
  readonly dated: string | null
}

/** Reads a file of any kind that Charley knows by what is in it. */
export async function readSourceFile(
  path: string,
  sink: SourceSink,
  scratch: string
): Promise<Read> {
  const file = await openSource(path)
  const [first, second] = file.head
  if (first === 0x50 && second === 0x4b) return readZip(file, sink, scratch)
  const isGzip = first === 0x1f && second === 0x8b
  const content = () => (isGzip ? unpacked(file, sink) : counted(createReadStream(path), sink))
  sink.expect(file.size)
  const head = isGzip ? await headOf(unpacked(file)) : file.head
  const isJson = /^(?:\uFEFF|\s)*[[{]/.test(head.toString('utf8'))
  if (!isJson) throw new ImportProblem('import.not-recognised')
  const name = basename(path).replace(ENDING, '')
  const described = await readJsonFoods({ name, head, read: content }, sink)
  return { ...described, dated: DATED.exec(name)?.[0] ?? null }
}

/** `sha256:...` of the whole file. */
export async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

async function openSource(path: string): Promise<SourceFile> {
  try {
    await using handle = await open(path)
    const stats = await handle.stat()
    if (!stats.isFile()) throw new ImportProblem('input.unreadable', { reason: 'no file' })
    if (stats.size === 0) throw new ImportProblem('input.empty')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return { path, head: buffer.subarray(0, bytesRead), size: stats.size }
  } catch (error) {
    if (error instanceof ImportProblem) throw error
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw code === 'ENOENT'
      ? new ImportProblem('input.not-found')
      : new ImportProblem('input.unreadable', { reason: code })
  }
}

async function readZip({ path }: SourceFile, sink: SourceSink, scratch: string): Promise<Read> {
  const zip = await openZip(path)
  try {
    const described = isFdcCsv(zip)
      ? await readFdcCsv(zip, sink, scratch)
      : await readZippedJson(zip, sink)
    const inside = zip.files
      .map((file) => DATED.exec(file.path)?.[0])
      .find((date) => date !== undefined)
    return { ...described, dated: inside ?? DATED.exec(basename(path))?.[0] ?? null }
  } finally {
    zip.close()
  }
}

async function readZippedJson(zip: Zip, sink: SourceSink): Promise<Description> {
  const [file, ...more] = zip.files.filter(({ name }) => name.endsWith('.json'))
  if (!file || more.length > 0) throw new ImportProblem('import.not-recognised')
  sink.expect(file.size)
  const head = await headOf(file.read())
  const read = () => counted(file.read(), sink)
  return readJsonFoods({ name: file.name.replace(ENDING, ''), head, read }, sink)
}

async function headOf(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    pieces.push(chunk)
    length += chunk.length
    if (length >= HEAD) break
  }
  return Buffer.concat(pieces).subarray(0, HEAD)
}

async function* counted(source: AsyncIterable<Buffer>, sink: SourceSink): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    sink.bytes(chunk.length)
    yield chunk
  }
}

async function* unpacked(file: SourceFile, sink?: SourceSink): AsyncGenerator<Buffer> {
  const packed = createReadStream(file.path)
  if (sink) packed.on('data', (chunk) => sink.bytes(chunk.length))
  const gunzip = createGunzip()
  packed.on('error', (error) => gunzip.destroy(error))
  try {
    yield* packed.pipe(gunzip)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportProblem('import.damaged', { reason })
  }
}
