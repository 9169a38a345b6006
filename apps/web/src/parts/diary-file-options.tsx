import { useId } from 'react'
import type { FileOptions, ImportReport } from '../account/diary-file.ts'
import { settings } from '../words/en-settings.ts'
import { RadioGroup } from './radio-group.tsx'

interface DiaryFileOptionsProps {
  readonly report: ImportReport
  readonly options: FileOptions
  readonly disabled: boolean
  readonly onChange: (options: FileOptions) => void
}

const text = settings.import

/** What the file leaves open, asked only where it does. */
export function DiaryFileOptions({ report, options, disabled, onChange }: DiaryFileOptionsProps) {
  const id = useId()
  const isSkippedFor = (reason: string) => report.skipped.some((part) => part.reason === reason)
  const asksDates = options.dates !== undefined || isSkippedFor('date-ambiguous')
  const asksWeight =
    options.weightUnit !== undefined ||
    (report.layout === 'myfitnesspal-measurement' && isSkippedFor('unit-unknown'))
  return (
    <fieldset className="stack" disabled={disabled}>
      {asksDates && (
        <RadioGroup
          legend={text.datesLegend}
          name={`${id}-dates`}
          options={choicesOf(text.dates)}
          chosen={options.dates}
          onChoose={(dates) => onChange({ ...options, dates })}
        />
      )}
      {asksWeight && (
        <RadioGroup
          legend={text.weightLegend}
          name={`${id}-weight`}
          options={choicesOf(text.weights)}
          chosen={options.weightUnit}
          onChoose={(weightUnit) => onChange({ ...options, weightUnit })}
        />
      )}
      {report.conflicts.length > 0 && (
        <RadioGroup
          legend={text.conflictsLegend}
          name={`${id}-conflicts`}
          options={choicesOf(text.conflicts)}
          chosen={options.conflicts}
          onChoose={(conflicts) => onChange({ ...options, conflicts })}
        />
      )}
    </fieldset>
  )
}

function choicesOf<T extends string>(labels: Readonly<Record<T, string>>) {
  return (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }))
}
