import type { Answer, LabEntry, Person, Profile, SupplementEntry } from '@charley/engine'
import type { Kept } from '../kept/create-record-store.ts'
import { sameBody } from '../kept/same-body.ts'
import type { DatedAnswer, LabResult, SupplementTaken, ToldRecords } from './told-records.ts'

/** The profile is kept among the dated answers, so that a change of weight has its day too. */
const PROFILE = 'profile.'

/** Every answer by its item, and the fields of the profile. */
export function itemsTold({ profile, answers = {} }: Person): Readonly<Record<string, Answer>> {
  const told = Object.entries(profile).flatMap(([field, value]) =>
    value === undefined || value === null ? [] : [[`${PROFILE}${field}`, value] as const]
  )
  return { ...answers, ...Object.fromEntries(told) }
}

export function supplementTaken({ id, ...label }: SupplementEntry): SupplementTaken {
  return { supplement: id, ...label } as SupplementTaken
}

export function supplementEntry({ supplement, ...label }: SupplementTaken): SupplementEntry {
  const { since: _since, until: _until, ...entry } = label
  return { id: supplement, ...entry }
}

/** A result of which no day was told has that on which it was told. */
export function labResult({ past: _past, ...entry }: LabEntry, day: string): LabResult {
  return { ...entry, date: entry.date ?? day }
}

/** What was told last of each item; ids are made in the order of writing. */
export function latestAnswers(
  kept: readonly Kept<DatedAnswer>[]
): ReadonlyMap<string, Kept<DatedAnswer>> {
  const inOrder = kept.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  return new Map(inOrder.map((record) => [record.body.item, record]))
}

function orderOf({ id, body }: Kept<DatedAnswer>): string {
  return `${body.date} ${id}`
}

interface LastTold {
  /** The day of the last answer. */
  readonly day: string
  readonly person: Person & { readonly answers: Readonly<Record<string, Answer>> }
}

/** The person as last told; undefined where nobody told an age yet, since no check came to a result then. */
export function lastTold(kept: ToldRecords): LastTold | undefined {
  const latest = [...latestAnswers(kept.answers).values()].map(({ body }) => body)
  const isProfile = ({ item }: DatedAnswer) => item.startsWith(PROFILE)
  const profile: Profile = Object.fromEntries(
    latest.filter(isProfile).map(({ item, answer }) => [item.slice(PROFILE.length), answer])
  )
  if (typeof profile.ageYears !== 'number') return undefined
  const answered = latest.filter((each) => !isProfile(each))
  const day =
    latest
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  const answers = Object.fromEntries(answered.map(({ item, answer }) => [item, answer]))
  const medicines = inUse(kept.medicines).map(({ body }) => body.name)
  return {
    day,
    person: {
      profile,
      answers,
      medicines: [...new Set(medicines)],
      supplements: distinct(inUse(kept.supplements).map(({ body }) => supplementEntry(body))),
      labs: distinct(kept.labs.map(({ body }) => body))
    }
  }
}

/** Two devices that had not heard of each other may have kept the same: counted twice, it would be a double dose. */
function distinct<T>(entries: readonly T[]): readonly T[] {
  return entries.filter(
    (entry, index) => entries.findIndex((other) => sameBody(entry, other)) === index
  )
}

/** What has not ended. */
export function inUse<Body extends { readonly until?: string | undefined }>(
  kept: readonly Kept<Body>[]
): readonly Kept<Body>[] {
  return kept.filter(({ body }) => body.until === undefined)
}

/** What a new check may begin with once the person has said that it still holds. Whether somebody is pregnant is asked. */
export function personAgain(
  { person }: LastTold,
  lasting: (answers: Readonly<Record<string, Answer>>) => Readonly<Record<string, Answer>>
): Person {
  const { pregnancy: _pregnancy, trimester: _trimester, ...profile } = person.profile
  return { ...person, profile, answers: lasting(person.answers) }
}
