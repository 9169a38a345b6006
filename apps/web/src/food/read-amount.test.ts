import { describe, expect, test } from 'vitest'
import { amountText } from './amount-text.ts'
import { amountProblem, readAmount } from './read-amount.ts'

describe('an amount as it is typed', () => {
  test.each([
    ['2', 2],
    [' 1.5 ', 1.5],
    ['1,5', 1.5],
    ['0,25', 0.25],
    ['.5', 0.5],
    ['0.333', 0.333],
    ['1/2', 0.5],
    ['½', 0.5],
    ['1½', 1.5],
    ['2 ¾', 2.75],
    ['1 1/2', 1.5]
  ])('reads %j as %d', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  test.each([
    '',
    'abc',
    '1e9',
    '-1',
    '1.2.3',
    '1,000',
    '1.000',
    '1/0',
    '0x10',
    'Infinity',
    '½½',
    '２'
  ])('does not guess what %j means', (text) => {
    expect(readAmount(text)).toBeNull()
  })

  test.each([
    ['', 'missing'],
    ['abc', 'unreadable'],
    ['1e9', 'unreadable'],
    ['-1', 'not-positive'],
    ['−2', 'not-positive'],
    ['0', 'not-positive'],
    ['0,0', 'not-positive'],
    ['100000', 'too-much'],
    ['5001', 'too-much']
  ])('says of %j grams that it is %s', (text, problem) => {
    expect(amountProblem(text, 1)).toBe(problem)
  })

  test('more than five kilograms of one food is too much in any portion', () => {
    expect(amountProblem('21', 240)).toBe('too-much')
    expect(amountProblem('20', 240)).toBeUndefined()
  })

  test.each([0.5, 1 / 3, 2, 1.5, 2.75, 0.4, 12.34])(
    '%d is written so that it can be read back',
    (amount) => {
      expect(readAmount(amountText(amount))).toBeCloseTo(amount, 2)
    }
  )
})
