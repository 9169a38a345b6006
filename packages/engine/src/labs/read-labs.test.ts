import { describe, expect, it } from 'vitest'
import { readPerson } from '../read-person.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { publishedKnowledge } from '../test-data/golden.test-data.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'
import { interpretLabs } from './interpret-labs.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(labs: unknown, profile: object = {}, knowledge: Knowledge = toy) {
  const { evidence, issues } = readPerson(
    knowledge,
    { profile: { ageYears: 60, ...profile }, labs },
    NOW
  )
  return { evidence, issues, told: issues.map((issue) => `${issue.path} ${issue.code}`) }
}

const FINE = { analyte: 'mineral', value: 0.9, unit: 'mmol/L' }

describe('a result', () => {
  it.each([
    ['mmol/L', 0.9],
    ['MMOL/L', 0.9],
    ['mmol / l', 0.9],
    ['mmol per litre', 0.9],
    ['mg/dL', 0.45],
    ['µmol/L', 0.0009],
    ['μmol/L', 0.0009],
    ['umol/l', 0.0009],
    ['micromol/L', 0.0009]
  ])('in %s is read in the analyte’s own unit', (unit, value) => {
    const wide = toy.analytes.map((analyte) => ({
      ...analyte,
      valid: { ...analyte.valid, hardMin: 0, softMin: 0 }
    }))
    const { evidence, issues } = read([{ ...FINE, unit }], {}, toyKnowledge({ analytes: wide }))
    expect(issues).toEqual([])
    expect(evidence.labs[0]?.value).toBeCloseTo(value, 10)
  })

  it.each(['mineral', 'Mineral', 'Serum  Mineral', 'mn', '1-8'])('is known as %s', (analyte) => {
    expect(read([{ ...FINE, analyte }]).evidence.labs[0]?.analyte).toBe('mineral')
  })

  it.each([
    [{ analyte: 'moonlight' }, 'labs.0.analyte lab.unknown-analyte'],
    [{ analyte: 7 }, 'labs.0.analyte lab.unknown-analyte'],
    [{ unit: undefined }, 'labs.0.unit lab.unit-missing'],
    [{ unit: ' ' }, 'labs.0.unit lab.unit-missing'],
    [{ unit: 'furlong' }, 'labs.0.unit lab.unknown-unit'],
    [{ value: 'plenty' }, 'labs.0.value lab.value-invalid'],
    [{ value: Number.NaN }, 'labs.0.value lab.value-invalid'],
    [{ value: 20 }, 'labs.0.value lab.value-impossible'],
    [{ value: 0.01 }, 'labs.0.value lab.value-impossible'],
    [{ value: undefined, word: 'odd' }, 'labs.0.word lab.word-invalid'],
    [{ value: undefined }, 'labs.0.word lab.word-invalid'],
    [{ date: 'yesterday' }, 'labs.0.date lab.date-invalid'],
    [{ date: '2026-02-31' }, 'labs.0.date lab.date-invalid'],
    [{ date: '2026-13-01' }, 'labs.0.date lab.date-invalid'],
    [{ date: 20261101 }, 'labs.0.date lab.date-invalid'],
    [{ date: '2026-11-25' }, 'labs.0.date lab.date-in-future']
  ])('with %o is told and not used; the next one is', (wrong, told) => {
    const found = read([{ ...FINE, ...wrong }, FINE])
    expect(found.told).toEqual([told])
    expect(found.evidence.labs).toHaveLength(1)
  })

  it('that is possible but very rare is used and told', () => {
    const found = read([{ ...FINE, value: 5 }])
    expect(found.told).toEqual(['labs.0.value lab.value-unlikely'])
    expect(found.evidence.labs[0]?.value).toBe(5)
  })

  it('that is no list, no entry, or one of far too many is told', () => {
    expect(read('0.9').told).toEqual(['labs lab.value-invalid'])
    expect(read(['0.9']).told).toEqual(['labs.0 lab.value-invalid'])
    const many = Array.from({ length: 301 }, () => ({ ...FINE, past: true, date: '2020-01-01' }))
    expect(read(many).told).toContain('labs person.too-large')
  })

  it('may be a number in text, or a word', () => {
    expect(read([{ ...FINE, value: '0,9' }]).evidence.labs[0]?.value).toBe(0.9)
    expect(read([{ analyte: 'mineral', word: 'Low' }]).evidence.labs[0]).toMatchObject({
      word: 'low',
      given: 'Low'
    })
  })
})

describe('the age of a result', () => {
  const dated = (date: string) => read([{ ...FINE, date }]).evidence.labs[0]

  it('decides what it may speak about: the level for two weeks, the ranking for eight', () => {
    expect(dated('2026-11-19')).toMatchObject({ countsInTriage: true, countsInRanking: true })
    expect(dated('2026-11-20T23:30:00+02:00')).toMatchObject({ countsInTriage: true })
    expect(dated('2026-10-10')).toMatchObject({ countsInTriage: false, countsInRanking: true })
    expect(dated('2026-01-01')).toMatchObject({ countsInTriage: false, countsInRanking: false })
    expect(read([{ ...FINE, date: '2026-01-01' }]).told).toEqual(['labs.0.date lab.stale'])
  })

  it('lets the newest of several count, and says which do not', () => {
    const found = read([
      { ...FINE, date: '2026-11-18', value: 0.6 },
      { ...FINE, date: '2026-11-01', value: 0.9 },
      { ...FINE, date: '2025-11-01', value: 0.9 }
    ])
    expect(found.told).toEqual(['labs.2.date lab.stale', 'labs.1 lab.duplicate'])
    expect(found.evidence.answers.get('lab_mineral_low')).toBe('yes')
    const word = read([
      { ...FINE, date: '2026-11-01' },
      { analyte: 'mineral', word: 'low' }
    ])
    expect(word.evidence.answers.get('lab_mineral_low')).toBe('yes')
  })
})

describe('what a result answers', () => {
  const answer = (entry: object, item = 'lab_mineral_low', profile: object = {}) =>
    read([{ ...FINE, ...entry }], profile).evidence.answers.get(item)

  it('is yes beyond the line, no short of it, and nothing in the borderline zone', () => {
    expect([0.69, 0.7, 0.74, 0.75].map((value) => answer({ value }))).toEqual([
      'yes',
      undefined,
      undefined,
      'no'
    ])
  })

  it('follows from a word where there is no number', () => {
    const word = (it: string) => answer({ value: undefined, word: it })
    expect(['low', 'normal', 'high'].map(word)).toEqual(['yes', 'no', 'no'])
  })

  it('is marked where the result is far beyond', () => {
    const marked = (value: number) =>
      read([{ ...FINE, value }]).evidence.marked.has('lab_mineral_low')
    expect([marked(0.45), marked(0.55)]).toEqual([true, false])
    expect(read([{ analyte: 'mineral', word: 'low' }]).evidence.marked.size).toBe(0)
  })

  it('depends on the sex where the line does, and is nothing where that is not known', () => {
    const blood = { analyte: 'blood', value: 125, unit: 'g/L' }
    expect(answer(blood, 'lab_iron_low', { sex: 'female' })).toBe('no')
    expect(answer(blood, 'lab_iron_low', { sex: 'male' })).toBe('yes')
    expect(answer(blood, 'lab_iron_low')).toBeUndefined()
  })
})

describe('a reading', () => {
  const reading = (labs: object[], profile: object = {}) => {
    const { evidence } = read(labs, profile)
    return interpretLabs(toy, evidence)[0]
  }

  it('says which band the result is in, in words', () => {
    expect(reading([{ ...FINE, value: 1, unit: 'mg/dL' }])).toMatchObject({
      name: 'Mineral',
      given: '1 mg/dL',
      value: 0.5,
      unit: 'mmol/L',
      band: 'low',
      severity: 'prompt'
    })
    expect(reading([FINE])?.band).toBe('fine')
  })

  it('uses the range that is meant for this person', () => {
    expect(reading([FINE], { sex: 'female', pregnancy: 'pregnant' })?.band).toBe('own')
  })

  it('says plainly where there is only a word, or no range of ours', () => {
    expect(reading([{ analyte: 'mineral', word: 'low' }])?.text).toBe('Mineral: reported as low.')
    expect(reading([{ analyte: 'mineral', word: 'high' }])?.text).toBe('')
    expect(reading([{ analyte: 'blood', value: 130, unit: 'g/L' }])).toMatchObject({
      text: 'No range of ours.'
    })
  })
})

describe('published conversions', () => {
  it.each([
    { analyte: 'magnesium_serum', value: 1.8, unit: 'mg/dL', canonical: 0.7406 },
    { analyte: 'magnesium_serum', value: 1.5, unit: 'meq/L', canonical: 0.75 },
    { analyte: 'calcium_total', value: 9.4, unit: 'mg/dL', canonical: 2.3454 },
    { analyte: 'phosphate', value: 3.5, unit: 'mg/dL', canonical: 1.13 },
    { analyte: 'vitamin_d_25oh', value: 20, unit: 'ng/mL', canonical: 49.92 },
    { analyte: 'vitamin_b12', value: 200, unit: 'pg/mL', canonical: 147.562 },
    { analyte: 'vitamin_b12', value: 350, unit: 'ng/L', canonical: 258.2335 },
    { analyte: 'ferritin', value: 75, unit: 'ng/mL', canonical: 75 },
    { analyte: 'creatinine', value: 1.1, unit: 'mg/dL', canonical: 97.2422 },
    { analyte: 'glucose', value: 126, unit: 'mg/dL', canonical: 6.9939 },
    { analyte: 'haemoglobin', value: 12, unit: 'g/dL', canonical: 120 },
    { analyte: 'pth', value: 65, unit: 'pg/mL', canonical: 6.8965 },
    { analyte: 'folate_serum', value: 3, unit: 'ng/mL', canonical: 6.7965 },
    { analyte: 'iron_serum', value: 60, unit: 'ug/dL', canonical: 10.7442 },
    { analyte: 'hba1c', value: 6.5, unit: '%', canonical: 47.5 },
    { analyte: 'hba1c', value: 5.7, unit: '%', canonical: 38.8 }
  ])('$analyte: $value $unit is $canonical', ({ canonical, ...lab }) => {
    const { evidence } = read([lab], {}, publishedKnowledge)
    expect((evidence.labs[0]?.value ?? 0) / canonical).toBeCloseTo(1, 2)
  })
})
