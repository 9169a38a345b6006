import sax from 'sax'
import { type AppleDiary, collectAppleRecords } from './collect-apple-records.ts'
import { collectSkipped } from './collect-skipped.ts'
import type { DiaryDraft } from './diary-draft.ts'
import { DiaryFileError } from './diary-file-error.ts'

/** In milliseconds: how long other requests may have to wait for a piece of a large file. */
const BREATH = 20

/** Apple Health's `export.xml`, piece by piece: what is held in memory grows with the days and not with the file. */
export async function readAppleHealth(chunks: AsyncIterable<string>): Promise<DiaryDraft> {
  const skipped = collectSkipped()
  const diary = collectAppleRecords(skipped)
  const xml = strictParser(diary)
  let since = performance.now()
  for await (const chunk of chunks) {
    xml.write(chunk)
    if (performance.now() - since < BREATH) continue
    await new Promise((resume) => setImmediate(resume))
    since = performance.now()
  }
  xml.close()
  const { days, foods } = diary.all()
  return { layout: 'apple-health', app: 'apple-health', days, foods, skipped: skipped.all() }
}

function strictParser(diary: AppleDiary) {
  const xml = sax.parser(true)
  const open: string[] = []
  xml.onopentag = ({ name, attributes }) => {
    if (open.length === 0 && name !== 'HealthData') throw new DiaryFileError('not-recognised')
    // Members of a correlation stand once more in the file on their own: only what lies directly in it counts.
    if (open.length === 1) {
      const line = xml.line + 1
      if (name === 'Record') diary.record(attributes as Attributes, line)
      if (name === 'Workout') diary.workout(attributes as Attributes, line)
    }
    open.push(name)
  }
  xml.onclosetag = () => {
    open.pop()
  }
  // Cut off, or no XML: the parser would go on otherwise.
  xml.onerror = () => {
    throw new DiaryFileError('damaged')
  }
  return xml
}

type Attributes = Readonly<Record<string, string>>
