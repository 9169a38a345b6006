import { describe, expect, it } from 'vitest'
import type { Issue } from '../shared/issue.ts'
import { TOY_ADVICE } from '../test-data/toy-limits.test-data.ts'
import { readProducts } from './read-products.ts'

const KNOWLEDGE = {
  supplements: [
    {
      id: 'ore',
      name: 'Ore',
      names: ['grey ore'],
      answers: [],
      intakeOf: 'ore',
      forms: [
        { id: 'rock', names: ['ore rock'], share: 0.25 },
        { id: 'sand', names: ['grey sand', 'soil'], share: 0.5 },
        { id: 'loam', names: ['soil'], share: 0.1 },
        { id: 'dew', names: ['ore dew'], perUnit: 0.5 }
      ]
    },
    { id: 'tin', name: 'Tin', names: ['tinny'], answers: [], forms: [] }
  ],
  advice: [TOY_ADVICE, { ...TOY_ADVICE, id: 'tin', forms: [], unit: 'drops' }]
}

function read(value: unknown) {
  const issues: Issue[] = []
  const products = readProducts(KNOWLEDGE, value, { path: 'considering', taking: false, issues })
  return { products, issues: issues.map(({ code, path }) => `${path}: ${code}`) }
}

describe('a product', () => {
  it('is found by id or name, with its amount per day', () => {
    expect(read(['grey ore', { id: 'ore', amount: '0,7', unit: 'g', per: 'week' }])).toEqual({
      products: [
        {
          supplement: 'ore',
          taking: false,
          entry: 0,
          perDay: null,
          mayBeSalt: false,
          noneOfThese: false
        },
        {
          supplement: 'ore',
          taking: false,
          entry: 1,
          perDay: 100,
          mayBeSalt: true,
          noneOfThese: false
        }
      ],
      issues: []
    })
  })

  it('counts by the mineral in it where the label means the salt', () => {
    const given = { id: 'ore', amount: 400, unit: 'mg', form: 'Ore rock', noneOfThese: true }
    const [salt, elemental, unsaid] = read([
      { ...given, basis: 'compound' },
      { ...given, basis: 'elemental', form: 'rock' },
      { ...given, form: 'grey sand' }
    ]).products
    expect(salt).toMatchObject({ perDay: 100, mayBeSalt: false, form: 'rock', noneOfThese: true })
    expect(elemental).toMatchObject({ perDay: 400, mayBeSalt: false, form: 'rock' })
    expect(unsaid).toMatchObject({ perDay: 400, mayBeSalt: true, form: 'sand' })
  })

  it('of a salt nobody knows has no amount, and one of two salts counts as the richer', () => {
    const given = { id: 'ore', amount: 400, unit: 'mg', basis: 'compound' }
    expect(read([{ ...given, form: 'dust' }])).toMatchObject({
      products: [{ perDay: null }],
      issues: [
        'considering.0.form: supplement.form-unknown',
        'considering.0.form: supplement.form-needed'
      ]
    })
    expect(read([{ ...given, form: 'soil' }]).products).toMatchObject([{ perDay: 200 }])
  })

  it('can be in international units where they mean a weight', () => {
    expect(read([{ id: 'ore', amount: 10, unit: 'IU' }]).products).toMatchObject([{ perDay: 5 }])
    expect(read([{ id: 'tin', amount: 10, unit: 'IU' }])).toMatchObject({
      products: [{ perDay: null }],
      issues: []
    })
  })

  it.each([
    [{ amount: 'much', unit: 'mg' }, 'amount'],
    [{ amount: -1, unit: 'mg' }, 'amount'],
    [{ amount: 1 }, 'unit'],
    [{ amount: 1, unit: 'cups' }, 'unit'],
    [{ amount: 1, unit: 'mg', per: 'moon' }, 'per']
  ])('whose amount cannot be read keeps its place without one: %j', (given, field) => {
    expect(read([{ id: 'ore', ...given }])).toMatchObject({
      products: [{ supplement: 'ore', perDay: null }],
      issues: [`considering.0.${field}: supplement.invalid`]
    })
  })

  it('that measures in no weight has no amount', () => {
    expect(read([{ id: 'tin', amount: 1, unit: 'mg' }]).products).toMatchObject([{ perDay: null }])
  })

  it.each([
    [[{ id: 'gold' }], 'considering.0.id: supplement.unknown'],
    [[7], 'considering.0: supplement.invalid'],
    [[{ amount: 3 }], 'considering.0: supplement.invalid'],
    ['ore', 'considering: supplement.invalid'],
    [{ id: 'ore' }, 'considering: supplement.invalid']
  ])('that cannot be read is said: %j', (given, issue) => {
    expect(read(given)).toEqual({ products: [], issues: [issue] })
  })

  it('is none where there are none, and a hundred where there are more', () => {
    expect(read(undefined)).toEqual({ products: [], issues: [] })
    const many = read(Array.from({ length: 101 }, () => 'ore'))
    expect(many.products).toHaveLength(100)
    expect(many.issues).toEqual(['considering: person.too-large'])
  })
})
