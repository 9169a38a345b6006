import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { copyFile, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FoodTable } from '@charley/engine'
import { createFoodStore, type NewFoodStore, type StoredSource } from './food-store.ts'
import { ImportProblem } from './import-problem.ts'
import { isIncomplete } from './is-incomplete.ts'
import { type SkipCounts, type SkippedRows, writeSkippedRows } from './skipped-rows.ts'
import { fingerprintOf, readSourceFile } from './source-file.ts'
import type { SourceSink } from './source-food.ts'
import { sourcesFolder, storePath } from './sources-folder.ts'

export interface Progress {
  readonly rows: number
  /** 0 to 1 */
  readonly share: number
}

export interface ImportRequest {
  readonly file: string
  /** Charley's data folder. */
  readonly folder: string
  readonly builtIn: FoodTable
  /** Where the skipped rows are listed; beside the source if left out. */
  readonly report?: string | undefined
  readonly onProgress?: (progress: Progress) => void
}

export interface ImportReport {
  readonly source: StoredSource
  /** Foods with too few values to be offered in search. */
  readonly incomplete: number
  /** Foods that the built-in table offers already. */
  readonly alreadyBuiltIn: number
  readonly rows: number
  readonly skipped: SkipCounts
  /** The list of skipped rows, one JSON object a line. */
  readonly report: string
}

const SCRATCH = '.import-'
/** The whole is said only when every row was counted. */
const UNFINISHED = 0.99
const VERSION_LENGTH = 'sha256:'.length + 12

/**
 * Adds a source of foods, in place of an earlier import of the same source. Everything is written beside it and put
 * in its place at the very end, so that a crash or a bad file leaves the earlier import as it was.
 * Throws `ImportProblem`.
 */
export async function importFoods(request: ImportRequest): Promise<ImportReport> {
  const folder = sourcesFolder(request.folder)
  const scratch = join(folder, `${SCRATCH}${process.pid}`)
  try {
    clearScratch(folder)
    rmSync(scratch, { recursive: true, force: true })
    mkdirSync(scratch, { recursive: true })
    const { skippedFile, storeFile, ...imported } = await writeSource(request, scratch)
    const report = request.report ?? join(folder, `${imported.source.name}.skipped.jsonl`)
    await copyFile(skippedFile, report)
    await putInPlace(storeFile, storePath(folder, imported.source.name))
    return { ...imported, report }
  } catch (error) {
    throw isDiskTrouble(error)
      ? new ImportProblem('import.cannot-save', { reason: error.message })
      : error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface Written extends Omit<ImportReport, 'report'> {
  readonly storeFile: string
  readonly skippedFile: string
}

async function writeSource(request: ImportRequest, scratch: string): Promise<Written> {
  const storeFile = join(scratch, 'foods.sqlite')
  const skippedFile = join(scratch, 'skipped.jsonl')
  const store = createFoodStore(storeFile)
  const skipped = writeSkippedRows(skippedFile)
  const tally = { foods: 0, incomplete: 0, alreadyBuiltIn: 0, rows: 0 }
  try {
    const sink = sinkFor(request, { store, skipped, tally })
    const { dated, ...described } = await readSourceFile(request.file, sink, scratch)
    if (tally.foods === 0) throw new ImportProblem('import.no-foods')
    const fingerprint = await fingerprintOf(request.file)
    const version = dated ?? fingerprint.slice(0, VERSION_LENGTH)
    const { foods, ...counts } = tally
    const source = { ...described, version, fingerprint, foods }
    store.finish(source)
    request.onProgress?.({ rows: counts.rows, share: 1 })
    return { source, ...counts, skipped: skipped.counts(), storeFile, skippedFile }
  } finally {
    store.close()
    skipped.close()
  }
}

interface Tally {
  foods: number
  incomplete: number
  alreadyBuiltIn: number
  rows: number
}

interface Target {
  readonly store: NewFoodStore
  readonly skipped: SkippedRows
  readonly tally: Tally
}

function sinkFor(
  { onProgress, builtIn }: ImportRequest,
  { store, skipped, tally }: Target
): SourceSink {
  const known = new Set<number | null>(builtIn.fdcIds.filter((fdcId) => fdcId !== null))
  let [expected, seen] = [0, 0]
  return {
    keep: (food, at) => {
      if (!store.keep(food)) return skipped.add('duplicate', { ...at, what: food.id })
      tally.foods += 1
      if (isIncomplete(food.amounts)) tally.incomplete += 1
      if (known.has(food.fdcId)) tally.alreadyBuiltIn += 1
    },
    skip: skipped.add,
    row: () => {
      tally.rows += 1
    },
    bytes: (count) => {
      seen += count
      onProgress?.({ rows: tally.rows, share: Math.min(UNFINISHED, seen / Math.max(1, expected)) })
    },
    expect: (bytes) => {
      expected = bytes
    }
  }
}

/** Takes away what an import left behind whose process is gone. */
function clearScratch(folder: string): void {
  if (!existsSync(folder)) return
  const left = readdirSync(folder).filter((name) => name.startsWith(SCRATCH))
  for (const name of left) {
    if (!isRunning(Number(name.slice(SCRATCH.length)))) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

/** On the disk before it gets its name, so that not even a power cut leaves half a file under that name. */
async function putInPlace(file: string, place: string): Promise<void> {
  await syncToDisk(file, 'r+')
  await rename(file, place)
  // Windows opens no folders, and keeps their entries by itself.
  if (process.platform !== 'win32') await syncToDisk(dirname(place), 'r')
}

async function syncToDisk(path: string, flags: 'r' | 'r+'): Promise<void> {
  await using handle = await open(path, flags)
  await handle.sync()
}

const DISK_TROUBLE: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'ERR_SQLITE_ERROR'
])

function isDiskTrouble(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    !(error instanceof ImportProblem) &&
    DISK_TROUBLE.has(error.code)
  )
}
