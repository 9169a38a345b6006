import { expect, test } from 'vitest'
import {
  EMPTY_INTERVIEW,
  withAboutYou,
  withAnswers,
  withProfile,
  withSkipped,
  withStep
} from './interview.ts'

test('taking an answer back leaves it out, so that it counts as not asked', () => {
  const told = withAnswers(EMPTY_INTERVIEW, { fatigue: 'yes', falls_recent: 'no' })
  const back = withAnswers(told, { fatigue: undefined })
  expect(back.person.answers).toEqual({ falls_recent: 'no' })
})

test('skipping a question forgets what was answered there before', () => {
  const told = withAnswers(EMPTY_INTERVIEW, { fatigue: 'yes' })
  const skipped = withSkipped(told, 'body_signs', ['fatigue'])
  expect(skipped.person.answers).toEqual({})
  expect(skipped.skipped).toEqual(['body_signs'])
})

test('a question that was shown before keeps its step', () => {
  const [interview, step] = withStep(EMPTY_INTERVIEW, 'complaint')
  const [again, sameStep] = withStep(interview, 'complaint')
  expect([step, sameStep]).toEqual([2, 2])
  expect(again.trail).toEqual(['about-you', 'complaint'])
})

test('changing age and sex keeps height and diet, and takes back a pregnancy that is not told again', () => {
  const profile = { ageYears: 30, sex: 'female', pregnancy: 'pregnant', heightCm: 165 } as const
  const told = withProfile(EMPTY_INTERVIEW, { ...profile, diet: ['vegan'] })
  const changed = withAboutYou(told, { ageYears: 31, sex: 'female' })
  expect(changed.person.profile).toEqual({
    ageYears: 31,
    sex: 'female',
    heightCm: 165,
    diet: ['vegan']
  })
})
