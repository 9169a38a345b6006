import { type Assessment, assess } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from './index.ts'
import { PLAIN_CRAMPS } from './plain-cramps.test-data.ts'

function assessOf(answers: object, more: object = {}): Assessment {
  const person = { profile: { ageYears: 68, sex: 'female' }, answers, ...more }
  return assess(knowledge, person, '2026-11-20T00:00:00Z', { full: false })
}

describe('with the real knowledge, a blood result', () => {
  const result = (analyte: string, value: number, unit: string) =>
    assessOf(PLAIN_CRAMPS, { labs: [{ analyte, value, unit }] })

  it.each([
    ['sodium', 127, 'mmol/L'],
    ['egfr', 12, 'mL/min/1.73m2'],
    ['glucose', 2.4, 'mmol/L']
  ])('is never called more urgent than the level of care: %s %d', (analyte, value, unit) => {
    const { triage, labs } = result(analyte, value, unit)
    const severity = labs.find((reading) => reading.analyte === analyte)?.severity
    expect(severity).toMatch(/^(same_day|emergency)$/)
    expect(triage.level).toBe(severity === 'emergency' ? 'emergency' : 'same-day')
    expect(triage.reasons[0]?.action).not.toBe('')
  })

  it('that is as it should be changes nothing', () => {
    expect(result('potassium', 4.2, 'mmol/L').triage.level).toBe('self-care')
  })

  it('that shows a lack is said first, as a fact', () => {
    const { headline } = result('vitamin_b12', 90, 'pmol/L')
    expect(headline).toMatchObject({
      kind: 'nutrient-measured',
      contributors: ['vitamin_b12_low']
    })
    expect(headline.text).toMatch(/blood tests show.*B12/)
  })
})

describe('with the real knowledge, advice', () => {
  it('names what the person said, not what follows from it', () => {
    const { triage } = assessOf({ ...PLAIN_CRAMPS, danger_now: ['chest_pain_new'] })
    expect(triage.reasons[0]).toMatchObject({ rule: 'E1', because: ['chest_pain_new'] })
  })

  it('for a doubt one level lower speaks of that level, not of the rule’s own', () => {
    const { triage } = assessOf({ ...PLAIN_CRAMPS, progressive_wasting: 'unsure' })
    const doubt = triage.reasons.find((reason) => reason.certainty === 'unsure')
    expect(doubt).toMatchObject({ rule: 'T1', level: 'routine' })
    expect(doubt?.action).toMatch(/not sure/)
  })

  it('beside an urgent level says no numbers about nutrients', () => {
    const { headline } = assessOf({ ...PLAIN_CRAMPS, danger_leg: ['swelling_one_leg'] })
    expect(headline.text).not.toBe('')
    expect(headline.text).not.toMatch(/\d/)
  })
})
