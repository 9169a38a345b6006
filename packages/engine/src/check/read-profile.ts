import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Pregnancy, Profile, Sex } from '../shared/person.ts'
import { quote, readFields, readNumber } from '../shared/read-values.ts'

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
const LISTS = ['diet', 'allergies'] as const

type Writable = { -readonly [K in keyof Profile]: Profile[K] }

export function readProfile(value: unknown, issues: Issue[]): Profile {
  const fields = readFields(value)
  const profile: Writable = {}
  if (!fields) {
    issues.push(warningAt('profile.ageYears', 'profile.age-missing'))
    return profile
  }
  readAge(fields.get('ageYears'), profile, issues)
  readWords(fields, profile, issues)
  for (const name of ['heightCm', 'weightKg'] as const) {
    const given = fields.get(name)
    if (given === undefined || given === null) continue
    const number = readNumber(given)
    const [min, max] = NUMBERS[name]
    if (number !== undefined && number >= min && number <= max) profile[name] = number
    else
      issues.push(
        errorAt(`profile.${name}`, 'profile.number-out-of-range', { given: quote(given), min, max })
      )
  }
  const trimester = readNumber(fields.get('trimester') ?? undefined)
  if (trimester === 1 || trimester === 2 || trimester === 3) profile.trimester = trimester
  if (typeof fields.get('activity') === 'string') profile.activity = String(fields.get('activity'))
  for (const name of LISTS) {
    const list = fields.get(name)
    if (Array.isArray(list)) profile[name] = list.filter((entry) => typeof entry === 'string')
    else if (list !== undefined && list !== null) {
      issues.push(errorAt(`profile.${name}`, 'profile.value-invalid', { given: quote(list) }))
    }
  }
  return profile
}

function readAge(given: unknown, profile: Writable, issues: Issue[]): void {
  if (given === undefined || given === null) {
    issues.push(warningAt('profile.ageYears', 'profile.age-missing'))
    return
  }
  const age = readNumber(given)
  if (age === undefined) {
    issues.push(errorAt('profile.ageYears', 'profile.age-invalid', { given: quote(given) }))
  } else if (age < 0 || age > OLDEST) {
    issues.push(
      errorAt('profile.ageYears', 'profile.age-out-of-range', { given: age, max: OLDEST })
    )
  } else {
    profile.ageYears = age
    if (age < ADULT)
      issues.push(warningAt('profile.ageYears', 'profile.outside-intended-use', { given: age }))
  }
}

function readWords(fields: ReadonlyMap<string, unknown>, profile: Writable, issues: Issue[]): void {
  const sex = fields.get('sex')
  if (sex !== undefined && sex !== null) {
    const read = lookUp(SEX_WORDS, sex)
    if (read) profile.sex = read
    else issues.push(errorAt('profile.sex', 'profile.sex-invalid', { given: quote(sex) }))
  }
  const pregnancy = fields.get('pregnancy')
  if (pregnancy === undefined || pregnancy === null) return
  const read = lookUp(PREGNANCY_WORDS, pregnancy)
  if (!read) {
    issues.push(
      errorAt('profile.pregnancy', 'profile.pregnancy-invalid', { given: quote(pregnancy) })
    )
  } else if (profile.sex === 'male' && read !== 'no') {
    issues.push(
      warningAt('profile.pregnancy', 'profile.pregnancy-contradicts-sex', { given: read })
    )
  } else profile.pregnancy = read
}

function lookUp<T>(words: Readonly<Record<string, T>>, given: unknown): T | undefined {
  const word = String(given).trim().toLowerCase()
  return Object.hasOwn(words, word) ? words[word] : undefined
}
