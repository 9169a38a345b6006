import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise } from 'yauzl'
import { ImportProblem } from './import-problem.ts'

/** A download of FoodData Central has about 40 files and shrinks them by a factor of 5 to 20. */
const MOST_ENTRIES = 1000
const MOST_SHRINKING = 200
/** Small files may shrink a lot and do no harm. */
const SMALL = 1_000_000
const LARGEST = 64e9

/** The files of a zip, read in any order, never written anywhere. */
export interface Zip {
  readonly files: readonly ZipFile[]
  readonly close: () => void
}

export interface ZipFile {
  /** Without folders. */
  readonly name: string
  readonly path: string
  readonly size: number
  /** Throws `import.damaged` where the content is not what was packed. */
  readonly read: () => AsyncGenerator<Buffer>
}

export async function openZip(path: string): Promise<Zip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(damaged)
  const close = () => zip.close()
  try {
    if (zip.entryCount > MOST_ENTRIES) throw unsafe('it holds too many files')
    const files: ZipFile[] = []
    for await (const entry of zip.eachEntry()) {
      checkSize(entry)
      if (entry.fileName.endsWith('/')) continue
      const open = () => zip.openReadStreamPromise(entry)
      files.push({
        name: entry.fileName.split('/').at(-1) ?? '',
        path: entry.fileName,
        size: entry.uncompressedSize,
        read: () => readChecked(open, entry)
      })
    }
    return { files, close }
  } catch (error) {
    close()
    throw error instanceof ImportProblem ? error : nameOrDamage(error)
  }
}

function checkSize({ fileName, compressedSize, uncompressedSize }: Entry): void {
  const shrinking = uncompressedSize / Math.max(1, compressedSize)
  if (uncompressedSize > LARGEST || (uncompressedSize > SMALL && shrinking > MOST_SHRINKING)) {
    throw unsafe(`${fileName} would become far larger than it is packed`)
  }
}

/** The library itself ends a file that turns out longer or shorter than the zip says. */
async function* readChecked(open: () => Promise<Readable>, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0
  try {
    for await (const chunk of await open()) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    damaged(error)
  }
  if (sum !== entry.crc32) damaged(new Error(`${entry.fileName} is not what was packed`))
}

function nameOrDamage(error: unknown): ImportProblem {
  const reason = reasonOf(error)
  const isName = /relative path|absolute path|characters in fileName/.test(reason)
  return isName ? unsafe(reason) : new ImportProblem('import.damaged', { reason })
}

function unsafe(reason: string): ImportProblem {
  return new ImportProblem('import.unsafe-zip', { reason })
}

function damaged(error: unknown): never {
  throw new ImportProblem('import.damaged', { reason: reasonOf(error) })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
