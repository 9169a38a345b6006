import { expect, test } from 'vitest'
import { wrapText } from './layout.ts'

test('a text is broken between words, and later lines are set in', () => {
  const lines = wrapText('one two three four', 10, { first: '- ', rest: '  ' })
  expect(lines).toEqual(['- one two', '  three', '  four'])
})

test('a word longer than the line stays whole', () => {
  expect(wrapText('a incomprehensibility b', 10)).toEqual(['a', 'incomprehensibility', 'b'])
})

test('nothing to say is no line', () => {
  expect(wrapText('  ', 10)).toEqual([])
})

test('what a terminal would obey is taken out', () => {
  expect(wrapText('a\u001b[31mred\u0007 \u202eb', 40)).toEqual(['ared b'])
})
