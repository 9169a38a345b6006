import type { SkipLog } from './collect-skipped.ts'
import type { CsvRows } from './read-csv-rows.ts'

/** Each column that holds something and is not kept, with how often. */
export function tellUnusedColumns(
  { columns, rows }: CsvRows,
  used: readonly (string | undefined)[],
  skipped: SkipLog
): void {
  for (const column of columns.filter((name) => !used.includes(name))) {
    for (const { cell } of rows) if (cell(column) !== '') skipped.skipKind('not-kept', column)
  }
}
