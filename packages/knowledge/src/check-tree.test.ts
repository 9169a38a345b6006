import { describe, expect, it } from 'vitest'
import { checkTree } from './check-tree.ts'
import type { KnowledgeTree } from './read-tree.ts'
import { TOY_CONTRIBUTOR, TOY_CRAMP, TOY_ONSET, TOY_RULE, toyTree } from './toy-tree.ts'

const codesOf = (tree: KnowledgeTree) => checkTree(tree).map((problem) => problem.code)

const withItem = (change: object) =>
  toyTree({ folders: { items: [{ ...TOY_CRAMP, ...change }, TOY_ONSET] } })
const withContributor = (change: object) =>
  toyTree({ folders: { contributors: [{ ...TOY_CONTRIBUTOR, ...change }] } })
const withRule = (change: object) => toyTree({ folders: { rules: [{ ...TOY_RULE, ...change }] } })
const number = (change: object) => ({ ...TOY_CRAMP.background, ...change })

describe('the guard', () => {
  it('lets sound knowledge pass', () => {
    expect(checkTree(toyTree())).toEqual([])
  })

  it.each([
    [
      'a condition over an item that does not exist',
      withRule({ when: { item: 'fever', is: 'yes' } })
    ],
    ['a condition that names an unknown definition', withRule({ when: { ref: 'unwell' } })],
    ['a condition over an unknown result', withRule({ when: { lab: 'copper', lt: 3 } })],
    ['a source that is not listed', withRule({ sources: ['hearsay'] })],
    [
      'a finding of an unknown item',
      withContributor({ findings: [{ item: 'fever', p: TOY_CRAMP.background }] })
    ],
    ['a test that does not exist', withContributor({ wouldSettle: ['copper'] })],
    ['a relief measure that does not exist', withContributor({ relief: ['hopping'] })],
    [
      'a gate on an unknown item',
      withContributor({
        gate: {
          ifYes: { fever: TOY_CRAMP.background },
          ifAllNo: 0,
          ifAllNoBasis: 'estimate',
          alsoStatedBy: []
        }
      })
    ],
    [
      'a shelf that waits for an unknown rule',
      withContributor({ shelf: { minLR: 8, rules: ['S9'] } })
    ],
    [
      'a medicine that answers an unknown item',
      toyTree({ folders: { medicines: [medicine({ items: ['fever'] })] } })
    ],
    [
      'a medicine effect on an unknown contributor',
      toyTree({ folders: { medicines: [medicine({ effects: [effectOn('gout')] })] } })
    ],
    [
      'a coupling to an unknown contributor',
      toyTree({
        singles: {
          coupling: [
            {
              parent: 'gout',
              child: 'tight_calf',
              effect: TOY_CRAMP.background,
              reference: 0.1
            }
          ]
        }
      })
    ],
    [
      'a retired id that turns into nothing known',
      toyTree({ singles: { 'retired-ids': { old: 'gone' } } })
    ]
  ])('refuses %s', (_what, tree) => {
    expect(codesOf(tree)).toEqual(['id.dangling'])
  })

  it.each([
    ['an option the item does not have', { item: 'onset', is: 'weeks' }],
    ['one wrong option in a list', { item: 'onset', in: ['days', 'weeks'] }],
    ['a yes of an item with options', { item: 'onset', is: 'yes' }],
    ['a sex that cannot be given', { profile: 'sex', is: 'other' }],
    ['a number of an item with options', { item: 'onset', gte: 3 }]
  ])('refuses a condition that asks for %s', (_what, when) => {
    expect(codesOf(withRule({ when }))).toEqual(['expression.option'])
  })

  it.each([
    ['a verified number without a source', number({ sources: [] }), 'number.unsourced'],
    [
      'a recalled number without a source',
      number({ basis: 'recalled', sources: [] }),
      'number.unsourced'
    ],
    ['a low end above the number', number({ low: 0.25 }), 'number.range'],
    ['a high end below the number', number({ high: 0.15 }), 'number.range'],
    ['a probability above 1', number({ value: 1.2, high: 1.3 }), 'number.probability'],
    ['a probability below 0', number({ low: -0.1 }), 'number.probability']
  ])('refuses %s', (_what, background, code) => {
    expect(codesOf(withItem({ background }))).toEqual([code])
  })

  it('lets an estimate stand without a source', () => {
    const background = number({ basis: 'estimate', sources: [] })
    expect(codesOf(withItem({ background }))).toEqual([])
  })

  it('refuses an odds ratio of nought', () => {
    const risks = [{ item: 'cramp', effect: number({ value: 1, low: 0, high: 2 }) }]
    expect(codesOf(withContributor({ risks }))).toEqual(['number.odds-ratio'])
  })

  it('refuses a number without a basis where a file may carry fields of its own', () => {
    const extra = { dose: { value: 2, low: 1, high: 3 } }
    const tree = toyTree({ folders: { medicines: [medicine(extra)] } })
    expect(codesOf(tree)).toEqual(['number.no-basis'])
  })

  it('refuses an item that nothing ever answers', () => {
    const { question, ...silent } = { ...TOY_CRAMP, id: 'silent' }
    const tree = toyTree({ folders: { items: [TOY_CRAMP, TOY_ONSET, silent] } })
    expect(question).toBeDefined()
    expect(codesOf(tree)).toEqual(['item.unreachable'])
  })

  it('counts an item as reached when an implication sets it', () => {
    const { question, ...silent } = { ...TOY_CRAMP, id: 'silent' }
    const implications = [{ when: { item: 'cramp', is: 'yes' }, set: 'silent', to: 'yes' }]
    const tree = toyTree({
      folders: { items: [TOY_CRAMP, TOY_ONSET, silent] },
      singles: { implications }
    })
    expect(question).toBeDefined()
    expect(codesOf(tree)).toEqual([])
  })

  it('refuses a text that asks too much of a reader', () => {
    const question = 'Does neuromuscular hyperexcitability characteristically predominate?'
    expect(codesOf(withItem({ question }))).toEqual(['text.too-hard'])
  })

  it('forgives a hard word that is on the list of names', () => {
    const tree = toyTree({
      folders: { items: [{ ...TOY_CRAMP, question: 'Do you take metoclopramide?' }, TOY_ONSET] },
      singles: { 'allowed-terms': ['metoclopramide'] }
    })
    expect(codesOf(tree)).toEqual([])
  })

  it('refuses a field that the schema does not know', () => {
    expect(codesOf(withItem({ qestion: 'Does your calf cramp?' }))).toEqual(['schema.invalid'])
  })
})

describe('ids', () => {
  it('may not occur twice', () => {
    const tree = toyTree({ folders: { items: [TOY_CRAMP, TOY_CRAMP, TOY_ONSET] } })
    expect(codesOf(tree)).toEqual(['id.duplicate'])
  })

  it('name their file', () => {
    const tree = toyTree()
    const [first, ...others] = tree.folders.items
    const items = [{ path: 'items/cramps.yaml', name: 'cramps', data: first?.data }, ...others]
    expect(codesOf({ ...tree, folders: { ...tree.folders, items } })).toEqual(['id.file-name'])
  })

  it('may not come back once retired', () => {
    expect(codesOf(toyTree({ singles: { 'retired-ids': { onset: null } } }))).toEqual([
      'id.retired'
    ])
  })

  it('may not vanish without an entry among the retired', () => {
    const known = { 'known-ids': { items: ['cramp', 'onset', 'ache'] } }
    expect(codesOf(toyTree({ singles: known }))).toEqual(['id.vanished'])
    const retired = { 'retired-ids': { ache: 'cramp' } }
    expect(codesOf(toyTree({ singles: { ...known, ...retired } }))).toEqual([])
  })
})

function medicine(change: object): object {
  return {
    id: 'brine',
    name: 'Brine',
    class: 'brine',
    atc: [],
    names: ['brine'],
    items: [],
    effects: [],
    ask: 'Ask about it.',
    ...change
  }
}

function effectOn(contributor: string): object {
  return {
    type: 'cramp',
    text: 'can cause cramps',
    contributors: [contributor],
    strength: 'C',
    basis: 'verified',
    sources: ['trial']
  }
}
