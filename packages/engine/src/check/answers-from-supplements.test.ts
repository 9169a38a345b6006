import { describe, expect, it } from 'vitest'
import { readPerson } from '../read-person.ts'
import { toyKnowledge } from '../test-data/toy-knowledge.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(supplements: unknown) {
  const { evidence, issues } = readPerson(toy, { profile: { ageYears: 60 }, supplements }, NOW)
  return { stated: evidence.stated, told: issues.map((issue) => `${issue.path} ${issue.code}`) }
}

describe('a supplement', () => {
  it.each([[{ id: 'mineral' }], [{ id: 'Mineral Oxide' }], [{ id: 'mineral_oxide' }], ['mineral']])(
    'is known by id or name, and that it is taken counts: %o',
    (entry) => {
      const { stated, told } = read([entry])
      expect([stated.get('supp_mineral'), told]).toEqual(['yes', []])
    }
  )

  it.each([
    [[{ amount: 12, unit: 'mg' }], true],
    [[{ amount: 9, unit: 'mg' }], false],
    [
      [
        { amount: 6, unit: 'mg' },
        { amount: 6, unit: 'mg' }
      ],
      true
    ],
    [[{ amount: 12000, unit: 'mcg', per: 'day' }], true],
    [[{ amount: 12000, unit: 'µg' }], true],
    [[{ amount: 0.05, unit: 'g', per: 'week' }], false],
    [[{ amount: 0.1, unit: 'g', per: 'week' }], true],
    [[{ amount: '12', unit: 'MG' }], true],
    [[{ amount: 500, unit: 'IU' }], false],
    [[{}], false]
  ])('with %o reaches a daily amount: %s', (products, reached) => {
    const { stated, told } = read(products.map((product) => ({ id: 'b6', ...product })))
    expect([stated.has('supp_b6_high'), told]).toEqual([reached, []])
  })

  it.each([
    [{ amount: 'lots', unit: 'mg' }, 'supplements.0.amount supplement.invalid'],
    [{ amount: -3, unit: 'mg' }, 'supplements.0.amount supplement.invalid'],
    [{ amount: 3, unit: 'spoons' }, 'supplements.0.unit supplement.invalid'],
    [{ amount: 3 }, 'supplements.0.unit supplement.invalid'],
    [{ amount: 3, unit: 'mg', per: 'blue moon' }, 'supplements.0.per supplement.invalid']
  ])('with an amount nobody can read, %o, is still taken', (wrong, told) => {
    const found = read([{ id: 'mineral', ...wrong }])
    expect(found.told).toEqual([told])
    expect(found.stated.get('supp_mineral')).toBe('yes')
  })

  it('that is not known, or not a supplement at all, is told and the others are kept', () => {
    const found = read([{ id: 'moon dust' }, 7, { amount: 3 }, { id: 'mineral' }])
    expect(found.told).toEqual([
      'supplements.0.id supplement.unknown',
      'supplements.1 supplement.invalid',
      'supplements.2 supplement.invalid'
    ])
    expect(found.stated.get('supp_mineral')).toBe('yes')
  })

  it('comes in a list, of a sensible length', () => {
    expect(read('mineral').told).toEqual(['supplements supplement.invalid'])
    const many = Array.from({ length: 101 }, () => ({ id: 'mineral' }))
    expect(read(many).told).toEqual(['supplements person.too-large'])
  })
})
