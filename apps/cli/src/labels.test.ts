import { knowledge } from '@charley/knowledge'
import { expect, test } from 'vitest'
import { labelsOf, listOf } from './labels.ts'

const labelOf = labelsOf(knowledge, {
  profile: {},
  answers: { sudden_cramp: 'yes', urge_to_move: 'no', chest_pain_new: 'unsure', nights_per_week: 4 }
})
const plain = labelsOf(knowledge, undefined)

test('a yes is the label alone; any other answer is told with it', () => {
  expect(labelOf('sudden_cramp')).toBe(plain('sudden_cramp'))
  expect(labelOf('urge_to_move')).toBe(`${plain('urge_to_move')}: no`)
  expect(labelOf('chest_pain_new')).toBe(`${plain('chest_pain_new')}: not sure`)
  expect(labelOf('nights_per_week')).toBe(`${plain('nights_per_week')}: 4`)
})

test('a choice is told in the words of the question', () => {
  const onset = knowledge.items.find(({ id }) => id === 'onset')
  const option = onset?.answer.type === 'choice' ? onset.answer.options[0] : undefined
  const label = labelsOf(knowledge, { answers: { onset: option?.id } })('onset')
  expect(option?.text.length).toBeGreaterThan(0)
  expect(label).toBe(`${plain('onset')}: ${option?.text}`)
})

test('contributors and tests have their names, and a list names each once', () => {
  expect(listOf(['potassium_low', 'potassium', 'potassium_low'], plain)).toBe(
    'Low potassium; Potassium'
  )
})
