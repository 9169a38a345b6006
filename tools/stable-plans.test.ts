import type { Plan } from '@charley/engine'
import { describe, expect, test } from 'vitest'
import { personWho, planFor } from './plan-eater.test-data.ts'

const amounts = ({ changes }: Plan) => changes.map(({ food, toGrams }) => ({ food, toGrams }))
/** More than it takes on a slow machine: what is compared here is proven the best. */
const SECONDS = { secondsAtMost: 30 }
const first = await planFor(personWho(), SECONDS)
const previous = amounts(first)

/** How many changes of the first plan are in this one too, in the same amount. */
const stayed = (plan: Plan) =>
  amounts(plan).filter(({ food, toGrams }) =>
    previous.some((before) => before.food === food && before.toGrams === toGrams)
  ).length

describe('a plan after a wish', { timeout: 200_000 }, () => {
  test('without a vetoed food leaves the other changes as they were, but where one must take its place', async () => {
    const added = first.changes.filter(({ fromGrams, toGrams }) => toGrams > fromGrams)
    const vetoed = added.slice(0, 2).map(({ food }) => food)
    expect(vetoed).toHaveLength(2)
    for (const food of vetoed) {
      const plan = await planFor(personWho({ wishes: { vetoes: [food], previous } }), SECONDS)
      expect(plan.changes.map((change) => change.food)).not.toContain(food)
      expect(stayed(plan)).toBeGreaterThanOrEqual(previous.length - 2)
    }
  })

  test('with a food pinned that it has already stays as it is', async () => {
    const pins = [previous[0]?.food ?? '']
    const plan = await planFor(personWho({ wishes: { pins, previous } }), SECONDS)
    expect(amounts(plan).toSorted(byFood)).toEqual(previous.toSorted(byFood))
  })

  test('is drawn to the one before, never past a limit or a veto', async () => {
    const [food] = previous
    const wishes = { vetoes: [food?.food], previous: [{ ...food, toGrams: 900 }] }
    const plan = await planFor(personWho({ wishes }))
    expect(plan.changes.map((change) => change.food)).not.toContain(food?.food)
  })

  test('tells of a plan before it that cannot be read, and is made all the same', async () => {
    const wishes = { previous: [{ food: 'sr28:99999', toGrams: 10 }, 'seeds'] }
    const { issues } = await planFor(personWho({ foodLog: [], wishes }))
    expect(issues.map(({ path, severity }) => `${path} ${severity}`)).toEqual(
      expect.arrayContaining(['wishes.previous.0 warning', 'wishes.previous.1 warning'])
    )
  })
})

test('a plan that is proven the best is the same with more time', {
  timeout: 200_000
}, async () => {
  expect(first.status).toBe('optimal')
  const again = await planFor(personWho(), { secondsAtMost: 90 })
  expect(amounts(again)).toEqual(previous)
})

function byFood(a: { readonly food: string }, b: { readonly food: string }): number {
  return a.food.localeCompare(b.food)
}
