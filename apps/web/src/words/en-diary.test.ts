import { expect, test } from 'vitest'
import { diary } from './en-diary.ts'

test.each([
  {
    told: { cramps: 0, withCramps: 0, without: 0, open: 20 },
    says: 'Nothing filled in for this month.'
  },
  {
    told: { cramps: 0, withCramps: 0, without: 1, open: 2 },
    says: '1 night without cramps. 2 nights not filled in.'
  },
  {
    told: { cramps: 3, withCramps: 2, without: 28, open: 0 },
    says: '3 cramps on 2 nights. 28 nights without cramps.'
  }
])('a month is told by what there is of it: $says', ({ told, says }) => {
  expect(diary.month.sentence(told)).toBe(says)
})

test('scores that are all the same are one number', () => {
  expect(diary.trends.scores('Pain', 4, 4)).toBe('Pain: 4 of 10.')
  expect(diary.trends.scores('Pain', 2, 9)).toBe('Pain: between 2 and 9 of 10.')
})
