import { beforeEach, describe, expect, test } from 'vitest'
import {
  changeConsidered,
  changeWishes,
  forgetPlan,
  savedPlans,
  undoPlanChange
} from './plan-store.ts'
import { type PlanWishes, withPins, withVeto } from './plan-wishes.ts'
import { notesIn } from './saved-plan.ts'

const PRODUCT = { id: 'magnesium', amount: 200, unit: 'mg' }

beforeEach(() => {
  for (const { id } of savedPlans.read()) savedPlans.remove(id)
  forgetPlan()
})

function wishes(): PlanWishes | undefined {
  return notes()?.wishes
}

function notes() {
  return notesIn(savedPlans.read()[0]?.body)
}

/** The same plan, as another device has changed it. */
function elsewhere(change: object): void {
  for (const { id, body } of savedPlans.read()) savedPlans.write(id, { ...body, ...change })
}

describe('undo in the plan', () => {
  test('takes back one wish after the other', () => {
    changeWishes('left out', (now) => withVeto(now, 'sr28:11457'))
    changeWishes('wanted', (now) => withPins(now, ['sr28:20038']))
    undoPlanChange()
    expect(wishes()).toEqual({ vetoes: ['sr28:11457'], pins: [], mostChanges: null })
    undoPlanChange()
    expect(wishes()).toEqual({ vetoes: [], pins: [], mostChanges: null })
  })

  test('leaves what another device has wished since', () => {
    changeWishes('left out', (now) => withVeto(now, 'sr28:11457'))
    elsewhere({ wishes: { vetoes: ['sr28:11457', 'sr28:9040'], pins: [] } })
    undoPlanChange()
    expect(wishes()?.vetoes).toEqual(['sr28:11457', 'sr28:9040'])
  })

  test('takes back a wish, and leaves the product that another device has added since', () => {
    changeWishes('left out', (now) => withVeto(now, 'sr28:11457'))
    elsewhere({ considering: [PRODUCT] })
    undoPlanChange()
    expect(wishes()?.vetoes).toEqual([])
    expect(notes()?.considering).toEqual([PRODUCT])
  })

  test('takes back a product that was thought of', () => {
    changeConsidered('added', (now) => ({ ...now, considering: [PRODUCT] }))
    undoPlanChange()
    expect(notes()?.considering).toEqual([])
  })
})
