import { expect, test } from 'vitest'
import { againstChronicDiseaseLimit } from './chronic-disease-limit.ts'
import { againstUpperLimit, amountThatCounts } from './upper-limit.ts'

const AMOUNTS = { natural: 300, fortified: 20, supplement: 250, preformed: 40 }

test.each([
  { counts: 'total', amount: 570 },
  { counts: 'fortified-and-supplement', amount: 270 },
  { counts: 'supplement', amount: 250 },
  { counts: 'preformed', amount: 40 }
] as const)('a limit on $counts looks at $amount only', ({ counts, amount }) => {
  expect(amountThatCounts({ counts, unit: 'mg' }, AMOUNTS)).toBe(amount)
})

test('a form that is not known keeps what counts unknown, unless it does not count', () => {
  const amounts = { natural: null, fortified: null, supplement: 250 }
  expect(amountThatCounts({ counts: 'total', unit: 'mg' }, amounts)).toBeNull()
  expect(amountThatCounts({ counts: 'preformed', unit: 'mg' }, amounts)).toBeNull()
  expect(amountThatCounts({ counts: 'supplement', unit: 'mg' }, amounts)).toBe(250)
})

test('a daily tablet over the limit is over it, without doubt', () => {
  const tablet = { mean: 400, days: 1, sdWithin: 0 }
  expect(againstUpperLimit(tablet, 350)?.confidenceAbove).toBe(1)
  expect(againstUpperLimit(tablet, 400)?.confidenceAbove).toBe(0)
})

test('sodium is to be eaten less of only above its limit', () => {
  expect(againstChronicDiseaseLimit(2301, 2300)).toBe('eat-less')
  expect(againstChronicDiseaseLimit(2300, 2300)).toBe('within')
  expect(againstChronicDiseaseLimit(9000, null)).toBeNull()
})
