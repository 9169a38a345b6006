import { expect, test } from 'vitest'
import { whatText } from './episode-text.ts'

const at = '2026-11-20T03:12:00.000Z'

test.each([
  { told: {}, says: '1 cramp' },
  { told: { count: 2, minutes: 1, severity: 6 }, says: '2 cramps, 1 minute, pain 6 of 10' },
  { told: { muscle: 'calf', side: 'left' }, says: '1 cramp, left calf' },
  { told: { muscle: 'foot', side: 'both' }, says: '1 cramp, foot, both legs' },
  { told: { muscle: 'other' }, says: '1 cramp, elsewhere' },
  { told: { muscle: 'other', side: 'right' }, says: '1 cramp, right leg, elsewhere' },
  { told: { side: 'right' }, says: '1 cramp, right leg' },
  { told: { side: 'both' }, says: '1 cramp, both legs' }
] as const)('a cramp of $told reads as "$says"', ({ told, says }) => {
  expect(whatText({ at, ...told })).toBe(says)
})
