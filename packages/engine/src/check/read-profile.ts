import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Pregnancy, Profile, Sex } from '../shared/person.ts'
import { isAbsent, lookUp, quote, readFields, readNumber } from '../shared/read-values.ts'

const SEX_WORDS: Readonly<Record<string, Sex>> = {
  female: 'female',
  f: 'female',
  woman: 'female',
  male: 'male',
  m: 'male',
  man: 'male',
  unspecified: 'unspecified',
  unknown: 'unspecified',
  'prefer not to say': 'unspecified'
}
const PREGNANCY_WORDS: Readonly<Record<string, Pregnancy>> = {
  no: 'no',
  false: 'no',
  pregnant: 'pregnant',
  yes: 'pregnant',
  true: 'pregnant',
  lactating: 'lactating',
  breastfeeding: 'lactating',
  postpartum: 'postpartum'
}
const OLDEST = 120
const ADULT = 18
/** Accepted ranges; outside, it is a slip of the finger or of the unit. */
const NUMBERS = { heightCm: [90, 250], weightKg: [25, 350] } as const

type Writable = { -readonly [K in keyof Profile]: Profile[K] }

interface Door {
  readonly fields: ReadonlyMap<string, unknown>
  readonly profile: Writable
  readonly issues: Issue[]
}

/** Age, sex and the rest. What cannot be read is left out, so that the check goes on without it. */
export function readProfile(value: unknown, issues: Issue[]): Profile {
  const fields = readFields(value)
  if (!fields && !isAbsent(value)) {
    issues.push(errorAt('profile', 'profile.value-invalid', { given: quote(value) }))
  }
  const door = { fields: fields ?? new Map(), profile: {}, issues }
  readAge(door)
  readSex(door)
  readPregnancy(door)
  readSizes(door)
  readHabits(door)
  return door.profile
}

function readAge({ fields, profile, issues }: Door): void {
  const path = 'profile.ageYears'
  const given = fields.get('ageYears')
  const age = readNumber(given)
  if (isAbsent(given)) issues.push(warningAt(path, 'profile.age-missing'))
  else if (age === undefined) {
    issues.push(errorAt(path, 'profile.age-invalid', { given: quote(given) }))
  } else if (age < 0 || age > OLDEST) {
    issues.push(errorAt(path, 'profile.age-out-of-range', { given: age, max: OLDEST }))
  } else {
    profile.ageYears = age
    if (age < ADULT) issues.push(warningAt(path, 'profile.outside-intended-use', { given: age }))
  }
}

function readSex({ fields, profile, issues }: Door): void {
  const given = fields.get('sex')
  if (isAbsent(given)) return
  const sex = lookUp(SEX_WORDS, given)
  if (sex) profile.sex = sex
  else issues.push(errorAt('profile.sex', 'profile.sex-invalid', { given: quote(given) }))
}

function readPregnancy({ fields, profile, issues }: Door): void {
  const path = 'profile.pregnancy'
  const given = fields.get('pregnancy')
  if (isAbsent(given)) return
  const pregnancy = lookUp(PREGNANCY_WORDS, given)
  if (!pregnancy) {
    issues.push(errorAt(path, 'profile.pregnancy-invalid', { given: quote(given) }))
  } else if (profile.sex === 'male' && pregnancy !== 'no') {
    issues.push(warningAt(path, 'profile.pregnancy-contradicts-sex', { given: pregnancy }))
  } else profile.pregnancy = pregnancy
}

function readSizes({ fields, profile, issues }: Door): void {
  for (const name of ['heightCm', 'weightKg'] as const) {
    const given = fields.get(name)
    if (isAbsent(given)) continue
    const number = readNumber(given)
    const [min, max] = NUMBERS[name]
    if (number !== undefined && number >= min && number <= max) profile[name] = number
    else {
      const params = { given: quote(given), min, max }
      issues.push(errorAt(`profile.${name}`, 'profile.number-out-of-range', params))
    }
  }
}

/** How active, what is eaten, what is not tolerated; and how far a pregnancy is. */
function readHabits({ fields, profile, issues }: Door): void {
  const trimester = fields.get('trimester')
  const third = readNumber(trimester)
  if (third === 1 || third === 2 || third === 3) profile.trimester = third
  else if (!isAbsent(trimester)) issues.push(invalidAt('trimester', trimester))
  const activity = fields.get('activity')
  if (typeof activity === 'string') profile.activity = activity
  else if (!isAbsent(activity)) issues.push(invalidAt('activity', activity))
  for (const name of ['diet', 'allergies'] as const) {
    const list = fields.get(name)
    if (Array.isArray(list)) profile[name] = list.filter((entry) => typeof entry === 'string')
    else if (!isAbsent(list)) issues.push(invalidAt(name, list))
  }
}

function invalidAt(name: string, given: unknown): Issue {
  return errorAt(`profile.${name}`, 'profile.value-invalid', { given: quote(given) })
}
