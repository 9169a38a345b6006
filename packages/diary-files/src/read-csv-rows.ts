import { parse } from 'csv-parse/sync'
import type { SkipLog } from './collect-skipped.ts'
import { DiaryFileError } from './diary-file-error.ts'

export interface CsvRow {
  /** Of the file, from 1. */
  readonly line: number
  /** Trimmed; empty where the column is not there. */
  readonly cell: (column: string) => string
}

export interface CsvRows {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly hasDecimalComma: boolean
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** In characters; a quote that is never closed would otherwise hold the rest of the file. */
const LONGEST_ROW = 100_000

/** Ten years of thirty foods a day. */
const MOST_ROWS = 100_000
const MOST_COLUMNS = 200

/** A table with its header, separated by commas, or by semicolons with decimal commas. */
export function readCsvRows(text: string, skipped: SkipLog): CsvRows {
  const [header = ''] = text.split(/\r?\n/, 1)
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  const [first, ...parsed] = parseRows(text, delimiter, skipped)
  if (!first) throw new DiaryFileError('empty')
  if (parsed.length > MOST_ROWS) throw new DiaryFileError('too-large')
  if (first.record.length > MOST_COLUMNS) throw new DiaryFileError('not-recognised')
  const columns = first.record.map((name) => name.trim())
  const places = new Map(columns.map((name, at) => [name, at]))
  const rows = parsed.flatMap(({ record, info }): CsvRow[] => {
    if (record.every((cell) => cell.trim() === '')) return []
    if (record.length > columns.length || record.length < 2) {
      skipped.skip('unreadable', info.lines, '')
      return []
    }
    return [{ line: info.lines, cell: (column) => record[places.get(column) ?? -1]?.trim() ?? '' }]
  })
  return { columns, rows, hasDecimalComma: delimiter === ';' }
}

function parseRows(text: string, delimiter: string, skipped: SkipLog): readonly Parsed[] {
  let badLine = 0
  return parse(text, {
    bom: true,
    delimiter,
    info: true,
    relaxColumnCount: true,
    maxRecordSize: LONGEST_ROW,
    skipEmptyLines: true,
    // One more than is taken, after the header.
    to: MOST_ROWS + 2,
    skipRecordsWithError: true,
    // Called again for every further quote of the same line.
    onSkip: (error) => {
      const line = Number(error?.['lines'] ?? 0)
      if (line !== badLine) skipped.skip('unreadable', line, '')
      badLine = line
    }
  }) as unknown as readonly Parsed[]
}
