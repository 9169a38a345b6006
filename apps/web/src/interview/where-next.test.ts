import type { Assessment, TriageReason } from '@charley/engine'
import { expect, test } from 'vitest'
import { EMPTY_INTERVIEW, withHeeded } from './interview.ts'
import { isStatedEmergency, whereNext } from './where-next.ts'

const NEXT = { next: { item: 'onset' } } as Pick<Assessment, 'next'>

function triaged(
  level: Assessment['triage']['level'],
  certainty: TriageReason['certainty'],
  openRedFlags: readonly string[] = []
): Assessment['triage'] {
  const reason = { rule: 'R1', level, because: [], certainty, action: '', why: '' }
  return { level, reasons: [reason], openRedFlags, provisional: false }
}

function assessed(triage: Assessment['triage'], next: Pick<Assessment, 'next'> = NEXT): Assessment {
  return { triage, ...next } as Assessment
}

test('an ordinary answer leads to the next question', () => {
  const place = whereNext(assessed(triaged('routine', 'stated')), EMPTY_INTERVIEW)
  expect(place).toEqual({ page: 'question', question: 'onset' })
})

test('where nothing is left to ask, the result comes', () => {
  const place = whereNext(assessed(triaged('routine', 'stated'), {}), EMPTY_INTERVIEW)
  expect(place).toEqual({ page: 'result' })
})

test('an emergency that rests on "not sure" is shown at once, red flags open or not', () => {
  const place = whereNext(assessed(triaged('emergency', 'unsure', ['rf_fever'])), EMPTY_INTERVIEW)
  expect(place).toEqual({ page: 'result' })
})

test('same-day advice waits until no red flag is open, because one may be more urgent', () => {
  const waiting = whereNext(assessed(triaged('same-day', 'stated', ['rf_fever'])), EMPTY_INTERVIEW)
  const ready = whereNext(assessed(triaged('same-day', 'stated')), EMPTY_INTERVIEW)
  expect([waiting.page, ready.page]).toEqual(['question', 'result'])
})

test('advice the person has read and gone past does not stop them again', () => {
  const heeded = withHeeded(EMPTY_INTERVIEW, ['R1'])
  expect(whereNext(assessed(triaged('same-day', 'stated')), heeded).page).toBe('question')
})

test('an emergency counts as stated only where an emergency rule was stated', () => {
  expect(isStatedEmergency(assessed(triaged('emergency', 'stated')))).toBe(true)
  expect(isStatedEmergency(assessed(triaged('emergency', 'unsure')))).toBe(false)
  expect(isStatedEmergency(assessed(triaged('same-day', 'stated')))).toBe(false)
})
