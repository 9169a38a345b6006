import { makePlan, type PlanChange, readPlanPerson, recheckPlan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { describe, expect, test } from 'vitest'
import { NOW, pantry, solve } from './plan-eater.test-data.ts'
import { planPeople } from './plan-people.ts'

/** Any plan has to hold, also one cut short. */
const SECONDS = 0.3
const people = planPeople(pantry, 12, 7).map(({ label, person }) => ({
  label,
  person,
  facts: readPlanPerson(knowledge, pantry, person, NOW).facts
}))

describe('plans for random people with their real limits', { timeout: 120_000 }, () => {
  test('there are 400 foods to choose from', () => {
    expect(pantry.planFoods.length).toBeGreaterThanOrEqual(400)
  })

  test('no plan breaks a limit, and each change is half a serving or more of something allowed', async () => {
    let changed = 0
    for (const { label, person, facts } of people) {
      const plan = await makePlan(knowledge, pantry, person, {
        now: NOW,
        solve,
        secondsAtMost: SECONDS
      })
      if (plan.status === 'infeasible') {
        expect(plan.clash?.limits.length, label).toBeGreaterThan(0)
        expect(plan.clash?.text, label).not.toMatch(/[{}]/)
      } else expect(plan.clash, label).toBeNull()
      if (plan.changes.length === 0) continue
      changed++
      const broken = recheckPlan(pantry, facts, plan.changes).map(({ limit }) => limit)
      const givenUp = plan.clash?.nutrient === null ? ['energy', 'wish.changes'] : []
      const kept = broken.filter((limit) => !givenUp.includes(limit))
      expect(kept, label).toEqual([])
    }
    expect(changed).toBeGreaterThan(0)
  })

  test('the recheck sees what is wrong with a plan that breaks its limits', () => {
    const spoilt = people.map(({ facts }) => {
      const [food] = pantry.planFoods.filter(({ food }) => facts.wishes.vetoes?.includes(food))
      const change: PlanChange = {
        food: food?.food ?? '',
        name: '',
        fromGrams: 0,
        toGrams: 5000,
        portion: '',
        when: null,
        closes: [],
        because: [],
        tips: [],
        energy: 0
      }
      return recheckPlan(pantry, facts, [change]).map(({ limit }) => limit)
    })
    for (const limits of spoilt)
      expect(limits).toEqual(expect.arrayContaining(['wish.veto', 'energy']))
  })
})
