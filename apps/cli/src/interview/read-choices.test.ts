import { expect, test } from 'vitest'
import { readChoices } from './read-choices.ts'

test('numbers may stand with spaces or commas between them', () => {
  const chosen = [
    { index: 0, isSure: true },
    { index: 2, isSure: true }
  ]
  expect(readChoices('1 3', 3)).toEqual(chosen)
  expect(readChoices(' 1,3 ', 3)).toEqual(chosen)
})

test('a question mark after a number means not sure about that one', () => {
  expect(readChoices('2?', 3)).toEqual([{ index: 1, isSure: false }])
})

test('a number that is not on the list, or a word, is not guessed at', () => {
  for (const line of ['0', '4', '1 4', 'one', '1.5', '-1', '? 1']) {
    expect(readChoices(line, 3), line).toBeUndefined()
  }
})
