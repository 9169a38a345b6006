import { describe, expect, it } from 'vitest'
import { linkStrength } from './link-strength.ts'

describe('the strength of a link', () => {
  it('is what the contributor adds on top of chance', () => {
    expect(linkStrength(0.8, 0.25)).toBe(0.733333)
  })

  it('is nought where the finding is no commoner than by chance', () => {
    expect(linkStrength(0.25, 0.25)).toBe(0)
  })

  it('shrinks by the share of people who notice and report the sign', () => {
    expect(linkStrength(0.65, 0.02, 0.7)).toBe(0.45)
  })
})
