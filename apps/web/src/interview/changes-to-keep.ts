import type { Person } from '@charley/engine'
import { localDay } from '../food/local-day.ts'
import type { Kept, RecordChange } from '../kept/create-record-store.ts'
import { madeAt, newId } from '../kept/new-id.ts'
import { sameBody } from '../kept/same-body.ts'
import {
  inUse,
  itemsTold,
  labResult,
  latestAnswers,
  supplementEntry,
  supplementTaken
} from './records-of-person.ts'
import type {
  DatedAnswer,
  LabResult,
  MedicineTaken,
  SupplementTaken,
  ToldRecords
} from './told-records.ts'

export interface ToldChanges {
  readonly answers: readonly RecordChange<DatedAnswer>[]
  readonly medicines: readonly RecordChange<MedicineTaken>[]
  readonly supplements: readonly RecordChange<SupplementTaken>[]
  readonly labs: readonly RecordChange<LabResult>[]
}

/** What a person tells, beside what was kept before. */
interface Telling {
  /** What this tab has kept already, or began with: only what is missing of that was taken back. */
  readonly before: Person
  readonly now: Person
  readonly kept: ToldRecords
  /** Today: `2026-11-20`. */
  readonly day: string
}

/**
 * What has to be written so that the records say what a person has told. A record is never changed, only added or removed:
 * then two devices can never disagree about one. What was not told in this check says nothing.
 */
export function changesToKeep(telling: Telling): ToldChanges {
  return {
    answers: answerChanges(telling),
    medicines: medicineChanges(telling),
    supplements: supplementChanges(telling),
    labs: labChanges(telling)
  }
}

/** Of one day the last answer counts; that of another day stays beside it. */
function answerChanges({ before, now, kept, day }: Telling): readonly RecordChange<DatedAnswer>[] {
  const [had, has] = [itemsTold(before), itemsTold(now)]
  const latest = latestAnswers(kept.answers)
  const gone = Object.keys(had)
    .filter((item) => !(item in has))
    .flatMap((item) => removalOf(latest.get(item)))
  const told = Object.entries(has)
    .filter(([item, answer]) => !sameBody(had[item], answer))
    .flatMap(([item, answer]) => {
      const body: DatedAnswer = { date: day, item, answer: answer as DatedAnswer['answer'] }
      const last = latest.get(item)
      const today = last?.body.date === day ? last : undefined
      return sameBody(today?.body, body) ? [] : [...removalOf(today), added(body)]
    })
  return [...gone, ...told]
}

function medicineChanges({
  before,
  now,
  kept,
  day
}: Telling): readonly RecordChange<MedicineTaken>[] {
  const [had, has] = [before.medicines ?? [], now.medicines ?? []]
  // Who says that the list is complete says that nothing else is taken.
  const isComplete = now.answers?.medicine_list_complete === 'yes'
  const taken = inUse(kept.medicines)
  const isGone = ({ body: { name } }: Kept<MedicineTaken>) =>
    !has.includes(name) && (isComplete || had.includes(name))
  const isKept = (name: string) =>
    had.includes(name) || taken.some(({ body }) => body.name === name)
  return [
    ...taken.filter(isGone).flatMap((record) => ended(record, day)),
    ...has.filter((name) => !isKept(name)).map((name) => added<MedicineTaken>({ name }))
  ]
}

function supplementChanges({
  before,
  now,
  kept,
  day
}: Telling): readonly RecordChange<SupplementTaken>[] {
  const [had, has] = [before.supplements ?? [], now.supplements ?? []]
  const taken = inUse(kept.supplements)
  const isIn = (entries: typeof has, { body }: Kept<SupplementTaken>) =>
    entries.some((entry) => sameBody(entry, supplementEntry(body)))
  const isKept = (entry: (typeof has)[number]) =>
    had.some((one) => sameBody(one, entry)) ||
    taken.some(({ body }) => sameBody(entry, supplementEntry(body)))
  return [
    ...taken
      .filter((record) => isIn(had, record) && !isIn(has, record))
      .flatMap((record) => ended(record, day)),
    ...has.filter((entry) => !isKept(entry)).map((entry) => added(supplementTaken(entry)))
  ]
}

/** A result is of its day and does not end; one that was taken back was none. Past results are told and not counted. */
function labChanges({ before, now, kept, day }: Telling): readonly RecordChange<LabResult>[] {
  const [had, has] = [before.labs ?? [], now.labs ?? []]
  type Entry = (typeof has)[number]
  const isSame = (entry: Entry, { body }: Kept<LabResult>) =>
    sameBody(labResult(entry, body.date), body)
  const isIn = (entries: typeof has, record: Kept<LabResult>) =>
    entries.some((entry) => isSame(entry, record))
  const isKept = (entry: Entry) =>
    had.some((one) => sameBody(one, entry)) || kept.labs.some((record) => isSame(entry, record))
  return [
    ...kept.labs.filter((record) => isIn(had, record) && !isIn(has, record)).flatMap(removalOf),
    ...has
      .filter((entry) => entry.past !== true && !isKept(entry))
      .map((entry) => added(labResult(entry, day)))
  ]
}

function added<Body>(body: Body): RecordChange<Body> {
  return { id: newId(), body }
}

function removalOf(
  record: { readonly id: string } | undefined
): readonly { readonly id: string }[] {
  return record === undefined ? [] : [{ id: record.id }]
}

/** Taken until today; what was named only today was a slip. */
function ended<Body extends object>(
  record: Kept<Body>,
  day: string
): readonly RecordChange<Body & { until?: string }>[] {
  if (localDay(madeAt(record.id)) === day) return removalOf(record)
  return [...removalOf(record), added({ ...record.body, until: day })]
}
