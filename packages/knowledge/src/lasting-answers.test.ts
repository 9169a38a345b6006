import { lastingAnswers } from '@charley/engine'
import { expect, test } from 'vitest'
import { knowledge } from './index.ts'

const { questions } = knowledge
const yesToAll = Object.fromEntries(
  questions.flatMap(({ items }) => items.map((item) => [item, 'yes'] as const))
)

test('a danger sign, the complaint, its course and every symptom are asked again at each check', () => {
  const kept = new Set(Object.keys(lastingAnswers(knowledge, yesToAll)))
  const asked = questions.filter(({ phase }) => phase === 'safety').flatMap(({ items }) => items)
  const findings = knowledge.items.filter(({ role }) => role === 'finding' || role === 'complaint')
  expect([...asked, ...findings.map(({ id }) => id)].filter((item) => kept.has(item))).toEqual([])
})

test('a known condition may be taken over, but not that there was none', () => {
  const answers = { hx_diabetes: 'yes', hx_kidney_disease: 'no', hx_liver_disease: 'unsure' }
  expect(lastingAnswers(knowledge, answers)).toEqual({ hx_diabetes: 'yes' })
})

test('an answer that this knowledge does not know any more is left out', () => {
  expect(lastingAnswers(knowledge, { once_asked: 'yes' })).toEqual({})
})
