import type { DayField, DayValues, DiaryApp } from './diary-draft.ts'
import type { DayConflict, DiaryPlan, KeptEntry } from './diary-plan.ts'

interface DayOfFile {
  readonly app: DiaryApp
  readonly date: string
  readonly values: DayValues
}

type Value = number | string

/** Beside a value, who brought it and how it was then: a person has changed it since where the two differ. */
interface Imported {
  readonly from: string
  readonly value: Value
}

type Outcome = 'same' | 'write' | 'conflict'

/** A day's values fill what is empty and follow the app they came from; what a person entered stays. */
export function planDay(
  { app, date, values }: DayOfFile,
  kept: KeptEntry | undefined,
  replace: boolean
): DiaryPlan {
  const body = kept?.body ?? {}
  const imported = (body['imported'] ?? {}) as Readonly<Record<string, Imported>>
  const compared = (Object.entries(values) as [DayField, Value][]).map(([what, offered]) => {
    const now = body[what] as Value | undefined
    return {
      what,
      offered,
      now,
      outcome: compare({ from: app, value: offered }, now, imported[what])
    }
  })
  const conflicts = compared.flatMap(({ what, offered, now, outcome }): DayConflict[] =>
    outcome === 'conflict' && now !== undefined ? [{ date, what, kept: now, offered }] : []
  )
  const written = compared.filter(
    ({ outcome }) => outcome === 'write' || (replace && outcome === 'conflict')
  )
  const isSame = compared.every(({ outcome }) => outcome === 'same')
  if (written.length === 0) {
    return { days: [], foods: [], remove: [], same: isSame ? 1 : 0, conflicts }
  }
  const marks = written.map(({ what, offered }) => [what, { from: app, value: offered }])
  const day = {
    ...body,
    ...Object.fromEntries(written.map(({ what, offered }) => [what, offered])),
    imported: { ...imported, ...Object.fromEntries(marks) }
  }
  const entry = { id: date, date, version: kept?.version ?? null, body: day }
  return { days: [entry], foods: [], remove: [], same: 0, conflicts }
}

function compare(offered: Imported, now: Value | undefined, before: Imported | undefined): Outcome {
  if (now === offered.value) return 'same'
  // Taken out by the person after an earlier import of the very same.
  if (now === undefined) return before?.value === offered.value ? 'same' : 'write'
  return before?.from === offered.from && before.value === now ? 'write' : 'conflict'
}
