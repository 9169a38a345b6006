import { expect, test } from 'vitest'
import { portionInWords } from './portion-in-words.ts'

test.each([
  ['1 cup', 1, '1 cup'],
  ['1 cup', 1.5, '1½ cups'],
  ['1 cup, chopped', 0.25, '¼ cup, chopped'],
  ['1 cup', 0.125, '2 tablespoons'],
  ['2 tablespoons', 0.5, '1 tablespoon'],
  ['0.5 cup', 1, '½ cup'],
  ['1 ounce (49 kernels)', 0.5, '½ ounce'],
  ['1 ounce (49 kernels)', 1, '1 ounce (49 kernels)'],
  ['0.75 cup (1 label serving)', 0.75, 'about ½ cup'],
  ['medium', 2, '2 medium']
])('%s %d times is %s', (label, times, words) => {
  expect(portionInWords(label, times)).toBe(words)
})
