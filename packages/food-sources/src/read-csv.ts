import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { ImportProblem } from './import-problem.ts'
import type { ZipFile } from './open-zip.ts'
import type { SourceSink } from './source-food.ts'

export interface CsvRow {
  /** The line of the file it ends on. */
  readonly row: number
  /** The cell of a column, trimmed; empty where it is absent. */
  readonly cell: (column: string) => string
}

interface Wanted {
  readonly file: ZipFile
  /** Without one of these the file is not what it says. */
  readonly columns: readonly string[]
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** In characters; a quote that is never closed would otherwise hold the rest of the file. */
const LONGEST_ROW = 1_000_000
const SHOWN = 80

/** Row by row, telling the sink how far it is and which rows are no CSV. */
export async function* readCsv(
  { file, columns }: Wanted,
  sink: SourceSink
): AsyncGenerator<CsvRow> {
  const unreadable = (row: number, what: string) =>
    sink.skip('unreadable', { file: file.name, row, what: what.slice(0, SHOWN) })
  let at: ReadonlyMap<string, number> | null = null
  for await (const { record, info } of parsedRows(file, sink, unreadable)) {
    if (at === null) {
      at = readHeader(record, { file, columns })
      continue
    }
    sink.row()
    const places = at
    if (record.length !== places.size) unreadable(info.lines, record.join(','))
    else {
      const cell = (column: string) => record[places.get(column) ?? -1]?.trim() ?? ''
      yield { row: info.lines, cell }
    }
  }
  if (at === null) readHeader([], { file, columns })
}

function parsedRows(
  file: ZipFile,
  sink: SourceSink,
  unreadable: (row: number, what: string) => void
): AsyncIterable<Parsed> {
  let badLine = 0
  const parser = parse({
    bom: true,
    info: true,
    raw: true,
    relaxColumnCount: true,
    maxRecordSize: LONGEST_ROW,
    skipRecordsWithError: true,
    // Called again for every further quote of the same line.
    onSkip: (error, text) => {
      if (lineOf(error) === badLine) return
      badLine = lineOf(error)
      sink.row()
      unreadable(badLine, text ?? '')
    }
  })
  const source = Readable.from(counted(file, sink))
  source.on('error', (error) => parser.destroy(error))
  return source.pipe(parser)
}

function lineOf(error: CsvError | undefined): number {
  return Number(error?.['lines'] ?? 0)
}

async function* counted(file: ZipFile, sink: SourceSink): AsyncGenerator<Buffer> {
  for await (const chunk of file.read()) {
    sink.bytes(chunk.length)
    yield chunk
  }
}

function readHeader(
  record: readonly string[],
  { file, columns }: Wanted
): ReadonlyMap<string, number> {
  const at = new Map(record.map((name, column) => [name.trim(), column]))
  const missing = columns.filter((column) => !at.has(column))
  if (missing.length > 0) {
    const lacking = missing.join(', ')
    throw new ImportProblem('import.wrong-columns', { file: file.name, missing: lacking })
  }
  return at
}
