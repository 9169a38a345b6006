import { afterEach, expect, test, vi } from 'vitest'
import { keepInTab } from './keep-in-tab.ts'

afterEach(() => vi.unstubAllGlobals())

test('where the browser refuses to store, what was answered stays on the screen', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const answers = keepInTab('answers', (stored) => stored ?? 'none')
  answers.save('yes')
  expect(answers.read()).toBe('yes')
})

test('what cannot be read back counts as nothing', () => {
  vi.stubGlobal('sessionStorage', { getItem: () => '{"half' })
  expect(keepInTab('answers', (stored) => stored ?? 'none').read()).toBe('none')
})
