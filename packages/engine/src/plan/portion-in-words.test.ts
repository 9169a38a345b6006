import { expect, test } from 'vitest'
import { portionInWords } from './portion-in-words.ts'

test.each([
  ['1 cup', 1, '1 cup'],
  ['1 cup', 1.5, '1½ cups'],
  ['1 cup, cooked', 0.5, 'half a cup, cooked'],
  ['0.5 cup, chopped', 0.5, 'a quarter of a cup, chopped'],
  ['0.75 cup', 1, 'three quarters of a cup'],
  ['0.25 cup', 0.5, '2 tablespoons'],
  ['4 tablespoons', 0.5, '2 tablespoons'],
  ['2 tablespoons', 0.5, '1 tablespoon'],
  ['1 ounce', 0.5, 'half an ounce'],
  ['0.5 avocado', 1, 'half an avocado'],
  ['2 halves', 0.5, '1 half'],
  ['1 medium potato', 2, '2 medium potatoes'],
  ['1 kiwi fruit', 1.5, '1½ kiwi fruit'],
  ['1 small handful', 0.5, 'half a small handful'],
  ['1.125 cups', 1, 'about 1 cup'],
  ['large egg', 2, '2 large eggs']
])('%s %d times is %s', (serving, times, words) => {
  expect(portionInWords(serving, times)).toBe(words)
})
