import { describe, expect, it } from 'vitest'
import type { Issue } from '../shared/issue.ts'
import { TOY_ADVICE } from '../test-data/toy-limits.test-data.ts'
import { readProducts } from './read-products.ts'

const { internationalUnit: _, ...withoutUnits } = TOY_ADVICE
const KNOWLEDGE = {
  supplements: [
    { id: 'ore', name: 'Ore', names: ['grey ore'], answers: [], forms: [] },
    { id: 'tin', name: 'Tin', names: ['tinny'], answers: [], forms: [] },
    { id: 'lead', name: 'Lead', names: ['plumb'], answers: [], forms: [] }
  ],
  advice: [TOY_ADVICE, { ...withoutUnits, id: 'tin', forms: [], unit: 'drops' }]
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
        { supplement: 'ore', taking: false, perDay: null, mayBeSalt: true, noneOfThese: false },
        { supplement: 'ore', taking: false, perDay: 100, mayBeSalt: true, noneOfThese: false }
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

  it('of a form nobody knows counts as all mineral, which is never too little', () => {
    const given = { id: 'ore', amount: 400, unit: 'mg', form: 'dust', basis: 'compound' }
    expect(read([given]).products).toMatchObject([{ perDay: 400, mayBeSalt: true }])
  })

  it('can be in international units where they mean a weight', () => {
    expect(read([{ id: 'ore', amount: 10, unit: 'IU' }]).products).toMatchObject([{ perDay: 5 }])
    expect(read([{ id: 'tin', amount: 10, unit: 'IU' }])).toMatchObject({
      products: [{ perDay: null }],
      issues: ['considering.0.unit: supplement.invalid']
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
    expect(read([{ id: 'tin', amount: 1, unit: 'mg' }]).issues).toHaveLength(1)
  })

  it.each([
    [[{ id: 'gold' }], 'considering.0.id: supplement.unknown'],
    [[{ id: 'lead' }], 'considering.0.id: supplement.unknown'],
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
