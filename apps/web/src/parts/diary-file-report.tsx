import type { ImportReport } from '../account/diary-file.ts'
import { settings } from '../words/en-settings.ts'
import { shortDate } from '../words/short-date.ts'
import { OpeningFold } from './opening-fold.tsx'
import { WideTable } from './wide-table.tsx'

const text = settings.import

/** Beyond this many rows a page only gets slower; the number of all of them is said above the table. */
const MOST_ROWS = 400

/** What a file would bring, day by day, where it says something else, and every part that is not used. */
export function DiaryFileReport({ report }: { readonly report: ImportReport }) {
  const { added, changed, removed, same, days, conflicts, skipped, skippedMore } = report
  const skippedTimes = skipped.reduce((sum, { times }) => sum + times, skippedMore)
  const isChange = changed.days > 0 || changed.foods > 0
  const sentences = [
    text.brings(added),
    ...(isChange ? [text.changes(changed)] : []),
    ...(removed > 0 ? [text.removes(removed)] : []),
    ...(same > 0 ? [text.same(same)] : [])
  ]
  return (
    <>
      <p>{sentences.join(' ')}</p>
      {days.length > 0 && (
        <OpeningFold summary={text.daysFold(days.length)}>
          <Days days={days} />
        </OpeningFold>
      )}
      {conflicts.length > 0 && (
        <OpeningFold summary={text.conflictsHeading(conflicts.length)} openAtFirst>
          <Conflicts conflicts={conflicts} />
        </OpeningFold>
      )}
      {skippedTimes > 0 && (
        <OpeningFold summary={text.skippedFold(skippedTimes)}>
          <Skipped skipped={skipped} more={skippedMore} />
        </OpeningFold>
      )}
    </>
  )
}

function Days({ days }: Pick<ImportReport, 'days'>) {
  return (
    <>
      <WideTable label={text.daysLabel} columns={text.columns}>
        {days.slice(0, MOST_ROWS).map(({ date, foods, nutrients, values }) => (
          <tr key={date}>
            <th scope="row" className="one-line">
              {shortDate(date)}
            </th>
            <td>{foods}</td>
            <td>{Object.keys(nutrients).length}</td>
            <td className="long-cell">{Object.entries(values).map(valueText).join('; ')}</td>
          </tr>
        ))}
      </WideTable>
      <More n={days.length - MOST_ROWS} />
    </>
  )
}

function Conflicts({ conflicts }: Pick<ImportReport, 'conflicts'>) {
  return (
    <>
      <WideTable label={text.conflictsLabel} columns={text.conflictColumns}>
        {conflicts.slice(0, MOST_ROWS).map(({ date, what, kept, offered }) => (
          <tr key={`${date} ${what} ${kept} ${offered}`}>
            <th scope="row" className="one-line">
              {shortDate(date)}
            </th>
            <td>{text.fields[what] ?? what}</td>
            <td>{saidText(what, kept)}</td>
            <td>{saidText(what, offered)}</td>
          </tr>
        ))}
      </WideTable>
      <More n={conflicts.length - MOST_ROWS} />
    </>
  )
}

interface SkippedProps extends Pick<ImportReport, 'skipped'> {
  readonly more: number
}

function Skipped({ skipped, more }: SkippedProps) {
  return (
    <>
      <WideTable label={text.skippedLabel} columns={text.skippedColumns}>
        {skipped.slice(0, MOST_ROWS).map(({ line, what, reason, times }) => (
          <tr key={`${line} ${what} ${reason}`}>
            <td>{line ?? '–'}</td>
            <td>{times === 1 ? what : text.skippedTimes(what, times)}</td>
            <td>{text.reasons[reason] ?? reason}</td>
          </tr>
        ))}
      </WideTable>
      <More n={Math.max(0, skipped.length - MOST_ROWS) + more} />
    </>
  )
}

function More({ n }: { readonly n: number }) {
  return n > 0 && <p className="small soft">{text.more(n)}</p>
}

function valueText([field, value]: readonly [string, string | number]): string {
  return `${text.fields[field] ?? field}: ${value}`
}

/** Of a whole day's food only the number of lines is told. */
function saidText(what: string, said: string | number): string | number {
  return what === 'food' && typeof said === 'number' ? text.foodLines(said) : said
}
