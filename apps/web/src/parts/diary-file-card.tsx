import { useEffect, useId, useState } from 'react'
import {
  bringInDiaryFile,
  type FileOptions,
  type ImportReport,
  previewDiaryFile
} from '../account/diary-file.ts'
import { useCall } from '../account/use-call.ts'
import { lookAgain } from '../kept/keep-in-step.ts'
import { settings } from '../words/en-settings.ts'
import { CallProblem } from './call-problem.tsx'
import { DiaryFileOptions } from './diary-file-options.tsx'
import { DiaryFileReport } from './diary-file-report.tsx'

interface DiaryFileCardProps {
  readonly file: File
  readonly onLeave: () => void
}

const text = settings.import

/** One file of another app: what it would bring, what has to be said of it, and then bringing it in. */
export function DiaryFileCard({ file, onLeave }: DiaryFileCardProps) {
  const id = useId()
  const [options, setOptions] = useState<FileOptions>({ conflicts: 'keep' })
  const [report, setReport] = useState<ImportReport>()
  const [done, setDone] = useState<ImportReport>()
  const { busy, problem, call } = useCall()
  const look = async (next: FileOptions) => {
    setOptions(next)
    const answer = await call(() => previewDiaryFile(file, next))
    if (answer) setReport(answer.data)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first look; later ones follow what the person says
  useEffect(() => {
    void look(options)
  }, [])
  const bringIn = async () => {
    const answer = await call(() => bringInDiaryFile(file, options))
    if (!answer) return
    lookAgain()
    setDone(answer.data)
  }
  return (
    <article className="card stack" aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{file.name}</h2>
      <p role="status">
        {report === undefined ? busy && text.reading(file.name) : text.apps[report.app]}
      </p>
      <CallProblem problem={problem} />
      {done !== undefined && (
        <p className="done-note" role="status">
          {text.done(sumOf(done))}
        </p>
      )}
      {report !== undefined && done === undefined && (
        <>
          <DiaryFileReport report={report} />
          <DiaryFileOptions report={report} options={options} disabled={busy} onChange={look} />
        </>
      )}
      <div className="buttons-row">
        {report !== undefined && done === undefined && (
          <button type="button" className="button main fit" disabled={busy} onClick={bringIn}>
            {busy ? settings.busy : text.bringIn}
          </button>
        )}
        <button type="button" className="button fit" onClick={onLeave}>
          {done === undefined ? text.leave : text.close}
        </button>
      </div>
    </article>
  )
}

function sumOf({ added, changed }: ImportReport) {
  return { days: added.days + changed.days, foods: added.foods + changed.foods }
}
