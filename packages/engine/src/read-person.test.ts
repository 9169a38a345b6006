import { describe, expect, it } from 'vitest'
import { readPerson } from './read-person.ts'
import { publishedKnowledge } from './test-data/golden.test-data.ts'
import { toyKnowledge } from './test-data/toy-knowledge.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(person: unknown) {
  const { evidence, issues } = readPerson(toy, person, NOW)
  return { evidence, issues, told: issues.map((issue) => `${issue.path} ${issue.code}`) }
}

const WHOLE = { profile: { ageYears: 60, sex: 'female' } }

describe('the door', () => {
  it('lets a whole person in without a word', () => {
    const { evidence, issues } = read({
      profile: { ageYears: 68, sex: 'female', pregnancy: 'no', heightCm: 165, weightKg: 70 },
      answers: { night_cramp: 'yes', complaint: ['sudden_cramp'], onset: 'weeks' },
      medicines: ['omeprazole', 'Lasix 40 mg'],
      supplements: [{ id: 'mineral', amount: 400, unit: 'mg', per: 'day' }],
      labs: [{ analyte: 'mineral', value: 0.8, unit: 'mmol/L', date: '2026-11-01' }],
      foodLog: []
    })
    expect(issues).toEqual([])
    expect(Object.fromEntries(evidence.stated)).toEqual({
      night_cramp: 'yes',
      complaint: ['sudden_cramp'],
      onset: 'weeks',
      med_water_tablet: 'yes',
      med_clash: 'yes',
      supp_mineral: 'yes',
      pregnant: 'no',
      obesity: 'no'
    })
  })

  it.each([[undefined], [null], ['a person'], [7], [[1, 2]]])(
    'says so where %o comes instead of a person',
    (input) => {
      expect(read(input).told).toContain(' person.not-an-object')
    }
  )

  it('says once for each which parts it does not know, and fifty times at most', () => {
    expect(read({ ...WHOLE, mood: 'good', wishes: {} }).told).toEqual(['mood person.unknown-field'])
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`part${i}`, 1]))
    expect(read({ ...WHOLE, ...many }).told).toHaveLength(50)
  })
})

describe('the profile', () => {
  it.each([
    [{ ageYears: 250 }, 'profile.ageYears profile.age-out-of-range'],
    [{ ageYears: -1 }, 'profile.ageYears profile.age-out-of-range'],
    [{ ageYears: 'old' }, 'profile.ageYears profile.age-invalid'],
    [{ ageYears: Number.NaN }, 'profile.ageYears profile.age-invalid'],
    [{ ageYears: {} }, 'profile.ageYears profile.age-invalid'],
    [{ ageYears: 12 }, 'profile.ageYears profile.outside-intended-use'],
    [{ sex: 'x' }, 'profile.sex profile.sex-invalid'],
    [{ sex: ['female'] }, 'profile.sex profile.sex-invalid'],
    [{ sex: '__proto__' }, 'profile.sex profile.sex-invalid'],
    [{ sex: 'constructor' }, 'profile.sex profile.sex-invalid'],
    [{ pregnancy: 'maybe' }, 'profile.pregnancy profile.pregnancy-invalid'],
    [{ sex: 'male', pregnancy: 'pregnant' }, 'profile.pregnancy profile.pregnancy-contradicts-sex'],
    [{ heightCm: 1.7 }, 'profile.heightCm profile.number-out-of-range'],
    [{ weightKg: 'heavy' }, 'profile.weightKg profile.number-out-of-range'],
    [{ trimester: 4 }, 'profile.trimester profile.value-invalid'],
    [{ activity: 3 }, 'profile.activity profile.value-invalid'],
    [{ diet: 'vegan' }, 'profile.diet profile.value-invalid']
  ])('with %o gets an issue, and the rest is kept', (wrong, told) => {
    const found = read({ profile: { ageYears: 60, allergies: ['peanut', 7], ...wrong } })
    expect(found.told).toEqual([told])
    expect(found.evidence.profile.allergies).toEqual(['peanut'])
  })

  it('of no age, or that is no profile at all, is said and the check goes on', () => {
    expect(read({ profile: {} }).told).toEqual(['profile.ageYears profile.age-missing'])
    expect(read({}).told).toEqual(['profile.ageYears profile.age-missing'])
    expect(read({ profile: 'me' }).told).toContain('profile profile.value-invalid')
  })

  it('takes the words people use, and numbers that come as text', () => {
    const { evidence, issues } = read({
      profile: {
        ageYears: '68',
        sex: ' F ',
        pregnancy: true,
        trimester: '2',
        heightCm: '165,5',
        activity: 'low'
      }
    })
    expect(issues).toEqual([])
    expect(evidence.profile).toEqual({
      ageYears: 68,
      sex: 'female',
      pregnancy: 'pregnant',
      trimester: 2,
      heightCm: 165.5,
      activity: 'low'
    })
  })

  it('answers what follows from it, where nothing was answered directly', () => {
    const heavy = {
      ageYears: 30,
      sex: 'female',
      pregnancy: 'pregnant',
      heightCm: 160,
      weightKg: 90
    }
    const { stated } = read({ profile: heavy }).evidence
    expect([stated.get('pregnant'), stated.get('obesity')]).toEqual(['yes', 'yes'])
    expect(
      read({ profile: heavy, answers: { pregnant: 'no' } }).evidence.stated.get('pregnant')
    ).toBe('no')
  })

  it('says nothing about items that the knowledge does not have', () => {
    const vegan = { ...WHOLE.profile, diet: ['vegan'], pregnancy: 'postpartum' }
    const { stated } = read({ profile: vegan }).evidence
    expect([...stated.keys()]).toEqual(['pregnant'])
    const known = readPerson(publishedKnowledge, { profile: vegan }, NOW).evidence.stated
    expect(known.get('diet_vegan')).toBe('yes')
    expect(known.get('diet_vegetarian')).toBe('yes')
    expect(known.get('rf_postpartum')).toBe('yes')
  })
})

describe('what follows from the answers', () => {
  const settled = (answers: object, more: object = {}) =>
    read({ ...WHOLE, answers, ...more }).evidence.answers

  it('is implied, derived, or measured', () => {
    expect(settled({ complaint: ['sudden_cramp'] }).get('night_cramp')).toBe('yes')
    expect(settled({ swollen_leg: 'yes', onset: 'days' }).get('leg_got_worse')).toBe('yes')
    expect(settled({ swollen_leg: 'no' }).get('leg_got_worse')).toBe('no')
    expect(settled({ swollen_leg: 'yes' }).has('leg_got_worse')).toBe(false)
  })

  it('never stands above a direct answer', () => {
    expect(settled({ complaint: ['sudden_cramp'], night_cramp: 'no' }).get('night_cramp')).toBe(
      'no'
    )
    const derived = settled({ swollen_leg: 'yes', onset: 'days', leg_got_worse: 'no' })
    expect(derived.get('leg_got_worse')).toBe('no')
    const lab = { labs: [{ analyte: 'mineral', value: 0.6, unit: 'mmol/L' }] }
    expect(settled({ lab_mineral_low: 'no' }, lab).get('lab_mineral_low')).toBe('no')
    expect(
      settled({ med_water_tablet: 'no' }, { medicines: ['lasix'] }).get('med_water_tablet')
    ).toBe('no')
  })

  it('from the medicines named stands above "not sure"', () => {
    const taken = settled({ med_water_tablet: 'unsure' }, { medicines: ['lasix'] })
    expect(taken.get('med_water_tablet')).toBe('yes')
  })

  it('from a complete list: what was not named is not taken', () => {
    const complete = settled({ medicine_list_complete: 'yes' }, { medicines: ['lasix'] })
    expect([complete.get('med_water_tablet'), complete.get('med_clash')]).toEqual(['yes', 'no'])
    expect(settled({ medicine_list_complete: 'no' }).has('med_clash')).toBe(false)
  })
})
