import { describe, expect, it } from 'vitest'
import { readPerson } from '../read-person.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(person: unknown) {
  const { evidence, issues } = readPerson(toy, person, NOW)
  return { evidence, issues, told: issues.map((issue) => `${issue.path} ${issue.code}`) }
}

const WHOLE = { profile: { ageYears: 60, sex: 'female' } }

describe('answers', () => {
  it.each([
    ['yes', 'yes'],
    [' Y ', 'yes'],
    [true, 'yes'],
    ['No', 'no'],
    [false, 'no'],
    ['not sure', 'unsure'],
    ['don’t know', 'unsure']
  ])('given as %o are read as %s', (given, answer) => {
    expect(read({ ...WHOLE, answers: { twitching: given } }).evidence.stated.get('twitching')).toBe(
      answer
    )
  })

  it.each([
    ['nobody_asked', 'yes', 'answers.nobody_asked answer.unknown-item'],
    ['constructor', 'yes', 'answers.constructor answer.unknown-item'],
    ['toString', 'yes', 'answers.toString answer.unknown-item'],
    ['twitching', 'perhaps', 'answers.twitching answer.invalid'],
    ['twitching', 'constructor', 'answers.twitching answer.invalid'],
    ['twitching', ['yes'], 'answers.twitching answer.invalid'],
    ['twitching', { yes: true }, 'answers.twitching answer.invalid'],
    ['tablet_years', 'many', 'answers.tablet_years answer.invalid'],
    ['tablet_years', 61, 'answers.tablet_years answer.out-of-range'],
    ['onset', 'yesterday', 'answers.onset answer.unknown-option'],
    ['onset', ['days', 'years'], 'answers.onset answer.invalid'],
    ['complaint', 'itch', 'answers.complaint answer.unknown-option'],
    ['danger', ['chest_pain', 'itch'], 'answers.danger answer.unknown-option']
  ])('%s: %o is told, and the rest is kept', (item, given, told) => {
    const found = read({ ...WHOLE, answers: { [item]: given, night_cramp: 'yes' } })
    expect(found.told).toEqual([told])
    expect(found.evidence.stated.get('night_cramp')).toBe('yes')
    expect(found.evidence.stated.has(item)).toBe(false)
  })

  it('under the name of an object’s own machinery are just unknown', () => {
    const found = read(
      JSON.parse('{"profile":{"ageYears":60},"answers":{"__proto__":"yes","twitching":"yes"}}')
    )
    expect(found.told).toEqual(['answers.__proto__ answer.unknown-item'])
    expect(found.evidence.stated.get('twitching')).toBe('yes')
  })

  it('that are no sheet of answers are told', () => {
    expect(read({ ...WHOLE, answers: ['yes'] }).told).toEqual(['answers answer.invalid'])
  })

  it('left empty say nothing', () => {
    const found = read({ ...WHOLE, answers: { twitching: null, night_cramp: undefined } })
    expect(found.issues).toEqual([])
    expect(found.evidence.stated.size).toBe(0)
  })

  it('to a choice keep the options that exist, and "not sure" only where it stands alone', () => {
    const answer = (given: unknown) =>
      read({ ...WHOLE, answers: { complaint: given } }).evidence.stated.get('complaint')
    expect(answer(['swelling', 'nonsense', 'sudden_cramp'])).toEqual(['sudden_cramp', 'swelling'])
    expect(answer(['swelling', 'unsure'])).toEqual(['swelling'])
    expect(answer('unsure')).toBe('unsure')
    expect(answer(['unsure'])).toBe('unsure')
    expect(read({ ...WHOLE, answers: { onset: 'unsure' } }).evidence.stated.get('onset')).toBe(
      'unsure'
    )
  })

  it('to a number may be in text, or not sure', () => {
    const answer = (given: unknown) =>
      read({ ...WHOLE, answers: { tablet_years: given } }).evidence.stated.get('tablet_years')
    expect([answer('7'), answer(0), answer('unsure')]).toEqual([7, 0, 'unsure'])
  })

  it('under a retired name count under the new one, unless that was answered itself', () => {
    const found = read({ ...WHOLE, answers: { old_cramp: 'yes', old_nonsense: 'yes' } })
    expect(found.told).toEqual([
      'answers.old_cramp answer.retired-item',
      'answers.old_nonsense answer.retired-item'
    ])
    expect([...found.evidence.stated]).toEqual([['night_cramp', 'yes']])
    const both = read({ ...WHOLE, answers: { night_cramp: 'no', old_cramp: 'yes' } })
    expect(both.evidence.stated.get('night_cramp')).toBe('no')
  })

  it('by the ten thousand are too many, but every known one is kept', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`item${i}`, 'yes']))
    const found = read({ ...WHOLE, answers: { ...many, chest_pain: 'yes' } })
    expect(found.told).toEqual(['answers person.too-large'])
    expect(found.evidence.stated.get('chest_pain')).toBe('yes')
  })
})

describe('a checklist', () => {
  const ticked = (given: unknown, more: object = {}) =>
    Object.fromEntries(read({ ...WHOLE, answers: { danger: given, ...more } }).evidence.stated)

  it('says yes to what is ticked and no to the rest', () => {
    expect(ticked(['chest_pain'])).toEqual({ chest_pain: 'yes', swollen_leg: 'no' })
    expect(ticked('chest_pain')).toEqual({ chest_pain: 'yes', swollen_leg: 'no' })
    expect(ticked([])).toEqual({ chest_pain: 'no', swollen_leg: 'no' })
    expect(ticked('none')).toEqual({ chest_pain: 'no', swollen_leg: 'no' })
  })

  it('that the person is not sure about says so of each line', () => {
    expect(ticked('unsure')).toEqual({ chest_pain: 'unsure', swollen_leg: 'unsure' })
  })

  it('does not overrule an answer to the line itself', () => {
    expect(ticked([], { swollen_leg: 'yes' })).toEqual({ chest_pain: 'no', swollen_leg: 'yes' })
  })

  it('with a tick nobody can read denies nothing: it may have been meant for any line', () => {
    expect(ticked(['chest_pain', 'itch'])).toEqual({ chest_pain: 'yes' })
  })
})
