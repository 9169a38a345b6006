import type { RankedContributor } from '@charley/engine'
import { expect, test } from 'vitest'
import { frequencySentence } from './frequency.ts'
import { timesAsLikely } from './times-as-likely.ts'

function share(probability: number, low: number, high: number): string {
  return frequencySentence({ probability, low, high } as RankedContributor)
}

test('a share is told in people of a hundred, with its range', () => {
  expect(share(0.123, 0.05, 0.24)).toBe(
    'About 12 of 100 people with answers like yours. It could be between 5 and 24.'
  )
})

test('a small share is never told as none', () => {
  expect(share(0.003, 0.001, 0.004)).toBe('Fewer than 1 of 100 people with answers like yours.')
})

test('a ratio below one is told as less likely, and a huge one without false precision', () => {
  expect(timesAsLikely(0.25)).toBe('less likely, 4 times')
  expect(timesAsLikely(1.71)).toBe('1.7 times')
  expect(timesAsLikely(900)).toBe('more than 100 times')
})
