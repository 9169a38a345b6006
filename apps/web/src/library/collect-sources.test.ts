import { expect, test } from 'vitest'
import { collectSources } from './collect-sources.ts'

test('every source of a page is found once, however deep it lies', () => {
  const page = {
    sources: ['who'],
    claims: [{ text: 'a', sources: ['cochrane', 'who'] }, { foods: [{ sources: ['table'] }] }]
  }
  expect(collectSources(page)).toEqual(['who', 'cochrane', 'table'])
})
