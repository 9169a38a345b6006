import type { Plan, PlanAction, PlanChange, Triage } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { expect, test } from 'vitest'
import { planInBrief } from './plan-in-brief.ts'

const change = (name: string) => ({ name, fromGrams: 0, toGrams: 30 }) as PlanChange
const habit = (name: string, isFirstStep = true) => ({ name, isFirstStep }) as PlanAction

const PLAN = {
  changes: [change('Pumpkin seeds'), change('Spinach')],
  actions: [habit('Set up your bed'), habit('Move more'), habit('Less alcohol'), habit('x', false)],
  tests: [],
  medicines: []
} as unknown as Plan

const careAt = (level: Triage['level']) => ({ level, provisional: false }) as Triage

function linesOf(level: Triage['level'], plan: Plan): readonly string[] {
  return planInBrief(knowledge, careAt(level), plan).map(({ kind, text, more }) =>
    [kind, text, more].filter(Boolean).join(' ')
  )
}

test('where there is nothing to ask, habits fill the lines, and none that comes later does', () => {
  expect(linesOf('self-care', PLAN)).toEqual([
    'Eat: Add pumpkin seeds and 1 more',
    'Do: Set up your bed',
    'Do: Move more',
    'Do: Less alcohol'
  ])
})

test('an appointment comes first, and five lines are enough for every part of the plan', () => {
  const plan = {
    ...PLAN,
    tests: ['Potassium', 'Sodium', 'Magnesium', 'Calcium'].map((name) => ({ name })),
    medicines: [{ name: 'indapamide' }]
  } as unknown as Plan
  expect(linesOf('routine', plan)).toEqual([
    'Doctor: Book a routine appointment',
    'Eat: Add pumpkin seeds and 1 more',
    'Do: Set up your bed',
    'Ask: about indapamide',
    'Tests: Potassium, Sodium, Magnesium and 1 more'
  ])
})
