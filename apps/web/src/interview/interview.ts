import type { Answer, LabEntry, Person, Profile, SupplementEntry } from '@charley/engine'

/** The first screen asks age, sex and pregnancy together; every other screen is a question of the knowledge. */
export const ABOUT_YOU = 'about-you'

/** What one person has told the page so far. Conclusions are never stored: they are made from this each time. */
export interface Interview {
  readonly person: Person
  /** The questions shown, in order: step n of the check shows trail[n - 1]. */
  readonly trail: readonly string[]
  readonly skipped: readonly string[]
  /** Rules whose urgent action was shown, after which the person chose to go on. */
  readonly heeded: readonly string[]
}

export const EMPTY_INTERVIEW: Interview = {
  person: { profile: {}, answers: {}, medicines: [] },
  trail: [ABOUT_YOU],
  skipped: [],
  heeded: []
}

export type Answers = Readonly<Record<string, Answer | undefined>>

/** Sets answers; `undefined` takes one back, so that its item counts as not asked. */
export function withAnswers(interview: Interview, changes: Answers): Interview {
  const answers: Record<string, Answer> = { ...interview.person.answers }
  for (const [item, answer] of Object.entries(changes)) {
    if (answer === undefined) delete answers[item]
    else answers[item] = answer
  }
  return { ...interview, person: { ...interview.person, answers } }
}

export function withProfile(interview: Interview, profile: Profile): Interview {
  return { ...interview, person: { ...interview.person, profile } }
}

/** What the first screen asks, with the rest of the profile as it was. */
export function withAboutYou(interview: Interview, told: Profile): Interview {
  const { ageYears: _age, sex: _sex, pregnancy: _pregnancy, ...rest } = interview.person.profile
  return withProfile(interview, { ...rest, ...told })
}

export function withSupplements(
  interview: Interview,
  supplements: readonly SupplementEntry[]
): Interview {
  return { ...interview, person: { ...interview.person, supplements } }
}

export function withMedicines(interview: Interview, medicines: readonly string[]): Interview {
  return { ...interview, person: { ...interview.person, medicines } }
}

export function withLabs(interview: Interview, labs: readonly LabEntry[]): Interview {
  return { ...interview, person: { ...interview.person, labs } }
}

/** Skipping takes back what was answered there before: a skipped question says nothing. */
export function withSkipped(
  interview: Interview,
  question: string,
  items: readonly string[]
): Interview {
  const cleared = withAnswers(interview, Object.fromEntries(items.map((item) => [item, undefined])))
  return { ...cleared, skipped: [...without(interview.skipped, question), question] }
}

export function withUnskipped(interview: Interview, question: string): Interview {
  return { ...interview, skipped: without(interview.skipped, question) }
}

export function withHeeded(interview: Interview, rules: readonly string[]): Interview {
  return { ...interview, heeded: [...new Set([...interview.heeded, ...rules])] }
}

/** The trail with this question on it, and the number of its step. */
export function withStep(interview: Interview, question: string): [Interview, number] {
  const at = interview.trail.indexOf(question)
  if (at >= 0) return [interview, at + 1]
  const trail = [...interview.trail, question]
  return [{ ...interview, trail }, trail.length]
}

export function hasAnswers({ person }: Interview): boolean {
  return (
    person.profile.ageYears !== undefined ||
    Object.keys(person.answers ?? {}).length > 0 ||
    (person.medicines ?? []).length > 0
  )
}

function without(list: readonly string[], entry: string): readonly string[] {
  return list.filter((other) => other !== entry)
}
