import { makeFoodPlan, type PlanChange, recheckPlan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadFoods, loadPlanFoods } from '@charley/knowledge/foods'
import { loadIntake } from '@charley/knowledge/intake'
import { createSolver } from '@charley/solver'
import { describe, expect, test } from 'vitest'
import { planPeople } from './plan-people.ts'

const planKnowledge = {
  foods: await loadFoods(),
  planFoods: await loadPlanFoods(),
  phrases: knowledge.words.phrases
}
const people = planPeople({ ...planKnowledge, intake: await loadIntake() }, 12, 7)
const { solve } = await createSolver()

describe('plans for random people', () => {
  test('there are 400 foods to choose from', () => {
    expect(planKnowledge.planFoods.length).toBeGreaterThanOrEqual(400)
  })

  test('no plan breaks a limit, and each change is half a serving or more of something allowed', async () => {
    let changed = 0
    for (const { label, facts } of people) {
      const plan = await makeFoodPlan(planKnowledge, facts, { solve, secondsAtMost: 1 })
      if (plan.status === 'infeasible') {
        expect(plan.clash?.limits.length, label).toBeGreaterThan(0)
        expect(plan.clash?.text, label).not.toMatch(/[{}]/)
      } else expect(plan.clash, label).toBeNull()
      if (plan.changes.length === 0) continue
      changed++
      const broken = recheckPlan(planKnowledge, facts, plan.changes).map(({ limit }) => limit)
      const givenUp = plan.clash?.nutrient === null ? ['energy', 'wish.changes'] : []
      const kept = broken.filter((limit) => !givenUp.includes(limit))
      expect(kept, label).toEqual([])
    }
    expect(changed).toBeGreaterThan(0)
  }, 300_000)

  test('the recheck sees what is wrong with a plan that breaks its limits', () => {
    const spoilt = people.map(({ facts }) => {
      const [food] = planKnowledge.planFoods.filter(({ food }) =>
        facts.wishes.vetoes?.includes(food)
      )
      const change: PlanChange = {
        food: food?.food ?? '',
        name: '',
        fromGrams: 0,
        toGrams: 5000,
        portion: '',
        when: null,
        closes: [],
        because: [],
        energy: 0
      }
      return recheckPlan(planKnowledge, facts, [change]).map(({ limit }) => limit)
    })
    for (const limits of spoilt)
      expect(limits).toEqual(expect.arrayContaining(['wish.veto', 'energy']))
  })
})
