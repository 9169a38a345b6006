import { describe, expect, it } from 'vitest'
import type { LabValue } from '../shared/evidence.ts'
import examples from '../test-data/intake-examples.json' with { type: 'json' }
import { computeLabs } from './compute-labs.ts'

function lab(analyte: string, value: number, more: Partial<LabValue> = {}): LabValue {
  return {
    analyte,
    value,
    given: String(value),
    countsInRanking: true,
    countsInTriage: true,
    ...more
  }
}

const OLD = { countsInRanking: false, countsInTriage: false }

describe('the kidney filtration rate', () => {
  it.each([
    { creatinine: 0.9, ageYears: 55, sex: 'female', rate: 75.5 },
    { creatinine: 0.7, ageYears: 30, sex: 'female', rate: 119.24 },
    { creatinine: 0.5, ageYears: 25, sex: 'female', rate: 133.4 },
    { creatinine: 1.0, ageYears: 70, sex: 'female', rate: 60.61 },
    { creatinine: 0.9, ageYears: 55, sex: 'male', rate: 100.86 },
    { creatinine: 1.2, ageYears: 60, sex: 'male', rate: 69.23 },
    { creatinine: 2.5, ageYears: 75, sex: 'male', rate: 26.14 },
    { creatinine: 0.6, ageYears: 40, sex: 'male', rate: 125.15 }
  ] as const)('by CKD-EPI 2021, in whole numbers: %o', ({ creatinine, ageYears, sex, rate }) => {
    const [computed] = computeLabs([lab('creatinine', creatinine * 88.4)], { ageYears, sex })
    expect(computed).toMatchObject({ analyte: 'egfr', computedFrom: ['creatinine'] })
    expect(Math.abs((computed?.value ?? 0) - rate)).toBeLessThan(0.51)
  })

  const worked = examples.filter(({ group }) => group === 'ckd_epi_2021')

  it.each(worked.map((example) => [example.id, example] as const))(
    '%s',
    (_, { inputs, recomputed }) => {
      const { creatinine_mg_dL: creatinine = 0, age: ageYears = 0, sex } = inputs
      const profile = { ageYears, sex: sex === 'male' ? 'male' : 'female' } as const
      const [computed] = computeLabs([lab('creatinine', creatinine * 88.4)], profile)
      expect(Math.abs((computed?.value ?? 0) - Number(recomputed))).toBeLessThan(0.51)
    }
  )

  it.each([
    [{ ageYears: 16, sex: 'female' }],
    [{ sex: 'female' }],
    [{ ageYears: 40 }],
    [{ ageYears: 40, sex: 'unspecified' }],
    [{ ageYears: 30, sex: 'female', pregnancy: 'pregnant' }]
  ] as const)('is not guessed for %o', (profile) => {
    expect(computeLabs([lab('creatinine', 80)], profile)).toEqual([])
  })
})

describe('calcium', () => {
  it('is adjusted for albumin, where albumin is in the range that holds for', () => {
    const adjusted = (albumin: number) =>
      computeLabs([lab('calcium_total', 2.1), lab('albumin', albumin)], {})[0]?.value
    expect(adjusted(30)).toBeCloseTo(2.3, 10)
    expect(adjusted(45)).toBeCloseTo(2.0, 10)
    expect([adjusted(19), adjusted(51)]).toEqual([undefined, undefined])
  })

  it('is not adjusted without albumin, nor where albumin is only a word', () => {
    expect(computeLabs([lab('calcium_total', 2.1)], {})).toEqual([])
    const { value: _, ...word } = lab('albumin', 0)
    expect(computeLabs([lab('calcium_total', 2.1), { ...word, word: 'low' }], {})).toEqual([])
    expect(computeLabs([lab('albumin', 40)], {})).toEqual([])
  })
})

describe('transferrin saturation', () => {
  it('is iron over binding capacity', () => {
    const found = computeLabs([lab('iron_serum', 9), lab('tibc', 60)], {})
    expect(found).toMatchObject([{ analyte: 'tsat', value: 15, given: '9; 60' }])
    expect(computeLabs([lab('iron_serum', 9), lab('tibc', 0)], {})).toEqual([])
  })
})

describe('a computed result', () => {
  const parts = [lab('iron_serum', 9), lab('tibc', 60)]

  it('gives way to one that was reported and counts as much', () => {
    expect(computeLabs([...parts, lab('tsat', 30)], {})).toEqual([])
  })

  it('stands where the reported one is too old to count', () => {
    expect(computeLabs([lab('tsat', 30, OLD), ...parts], {})).toHaveLength(1)
  })

  it('counts only as far as each of its parts, the newest of each', () => {
    const [tsat] = computeLabs(
      [lab('iron_serum', 20, OLD), lab('iron_serum', 9), lab('tibc', 60, OLD)],
      {}
    )
    expect(tsat).toMatchObject({ value: 15, countsInRanking: false, countsInTriage: false })
  })
})
