import { stretchesFor } from '@charley/engine'
import { expect, test } from 'vitest'
import { knowledge } from './index.ts'

const stretchesOf = (answers: Readonly<Record<string, string>>) =>
  stretchesFor(knowledge, { profile: { ageYears: 70 }, answers }, '2026-11-20T03:00:00Z')
const programmeOf = (answers: Readonly<Record<string, string>>) => {
  const programme = stretchesOf(answers).find(({ measure }) => measure.exercises !== undefined)
  return {
    against: programme?.against.length,
    exercises: programme?.exercises.map(({ id }) => id),
    cautions: programme?.cautions.length
  }
}

test('somebody of whom nothing speaks against it gets every exercise of the bedtime programme', () => {
  expect(programmeOf({})).toEqual({
    against: 0,
    exercises: ['calf_wall', 'hamstring_stand', 'sitting_both'],
    cautions: 0
  })
})

test('who is unsteady, or not sure about it, stretches sitting', () => {
  for (const answer of ['yes', 'unsure']) {
    expect(programmeOf({ unsteady_balance: answer })).toEqual({
      against: 0,
      exercises: ['sitting_both'],
      cautions: 1
    })
  }
})

test('with pain that shoots down the leg only the calf is stretched, and who is unsteady too does none', () => {
  expect(programmeOf({ shooting_leg_pain: 'yes' }).exercises).toEqual(['calf_wall'])
  expect(programmeOf({ shooting_leg_pain: 'yes', unsteady_balance: 'yes' })).toEqual({
    against: 2,
    exercises: [],
    cautions: 0
  })
})

test('where a clot is possible no stretch is offered', () => {
  const stretches = stretchesOf({ swelling_one_leg: 'yes', calf_warm_tender: 'yes' })
  expect(stretches.length).toBeGreaterThanOrEqual(5)
  expect(stretches.filter(({ against }) => against.length === 0)).toEqual([])
})
