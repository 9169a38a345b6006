import { describe, expect, test } from 'vitest'
import {
  addedBy,
  eaten,
  pantry,
  personWho,
  planFor,
  type Told,
  totalOf
} from './plan-eater.test-data.ts'

interface Advice {
  readonly advice: string
  /** Families of plan foods. */
  readonly families: readonly string[]
  /** For somebody like this; anybody where left out. */
  readonly fits?: Told
  /** A nutrient that the articles promise, and that it helps to close. */
  readonly closes: string
  /** A food of it that has to stay out... */
  readonly food: string
  /** ...for this person. */
  readonly unfit: Told
  readonly because: string
}

const GOOD_KIDNEYS = [{ analyte: 'egfr', value: 85, unit: 'mL/min/{1.73_m2}' }]
const kidneys: Told = {
  answers: { hx_kidney_disease: 'yes' },
  labs: [{ analyte: 'egfr', value: 40, unit: 'mL/min/{1.73_m2}' }]
}
const warfarin: Told = { medicines: ['warfarin'] }
const diet = (name: string): Told => ({ profile: { diet: [name] } })
const allergy = (name: string): Told => ({ profile: { allergies: [name] } })

/** What popular articles about cramps tell everybody to eat. */
const ADVICE: readonly Advice[] = [
  {
    advice: 'leafy greens',
    families: ['leafy-greens'],
    closes: 'magnesium',
    ...{ food: 'Kale, cooked', unfit: warfarin, because: 'vitamin_k.steady' }
  },
  {
    advice: 'nuts',
    families: ['nuts'],
    closes: 'magnesium',
    ...{ food: 'Almonds', unfit: allergy('tree_nut'), because: 'allergy.tree_nut' }
  },
  {
    advice: 'seeds',
    families: ['seeds'],
    closes: 'magnesium',
    ...{ food: 'Chia seeds', unfit: kidneys, because: 'phosphorus.no-more' }
  },
  {
    advice: 'banana',
    families: ['fruit'],
    closes: 'potassium',
    ...{ food: 'Banana', unfit: kidneys, because: 'potassium.rich-foods' }
  },
  {
    advice: 'avocado',
    families: ['avocado'],
    closes: 'potassium',
    ...{ food: 'Avocado (small, dark skin)', unfit: kidneys, because: 'potassium.rich-foods' }
  },
  {
    advice: 'beans',
    families: ['beans'],
    closes: 'magnesium',
    ...{ food: 'Black beans, cooked', unfit: kidneys, because: 'potassium.no-more' }
  },
  {
    advice: 'dairy',
    families: ['milk', 'yogurt', 'cheese'],
    closes: 'calcium',
    ...{ food: 'Plain yogurt, low-fat', unfit: diet('vegan'), because: 'diet.vegan' }
  },
  {
    advice: 'fatty fish',
    families: ['oily-fish'],
    fits: { labs: [...GOOD_KIDNEYS, { analyte: 'vitamin_d_25oh', value: 20, unit: 'nmol/L' }] },
    closes: 'vitamin_d',
    ...{ food: 'Sockeye salmon, cooked', unfit: diet('vegetarian'), because: 'diet.vegetarian' }
  },
  {
    advice: 'fortified cereals',
    families: ['breakfast-cereals'],
    closes: 'calcium',
    ...{ food: 'Bran flakes, fortified', unfit: allergy('gluten'), because: 'allergy.gluten' }
  },
  {
    advice: 'whole grains',
    families: ['whole-grains'],
    closes: 'magnesium',
    ...{ food: 'Bulgur wheat, cooked', unfit: allergy('wheat'), because: 'allergy.wheat' }
  },
  {
    advice: 'vitamin C, which helps with iron',
    families: ['fruit', 'vegetables', 'fruit-juice'],
    closes: 'vitamin_c',
    ...{ food: 'Orange', unfit: kidneys, because: 'potassium.no-more' }
  }
]

function planFoodNamed(wanted: string) {
  const found = pantry.planFoods.find(({ name }) => name === wanted)
  if (!found) throw new Error(`no plan food ${wanted}`)
  return found.food
}

describe('what the articles say', { timeout: 60_000 }, () => {
  test.each(ADVICE)('$advice: a swap where it fits', async ({ families, closes, fits }) => {
    const plan = await planFor(personWho(fits), { families })
    expect(addedBy(plan).length).toBeGreaterThan(0)
    const { before, after } = totalOf(plan, closes)
    expect(after).toBeGreaterThan(before)
  })

  test.each(ADVICE)('$advice: $food where it fits, asked for', async ({ food: name, families }) => {
    const food = planFoodNamed(name)
    const plan = await planFor(personWho({ wishes: { pins: [food] } }), { families })
    expect(addedBy(plan).map((each) => each.food)).toContain(food)
  })

  test.each(ADVICE)('$advice: not $food where $because stands against it', async (advice) => {
    const food = planFoodNamed(advice.food)
    const plan = await planFor(personWho(advice.unfit), { families: advice.families })
    expect(addedBy(plan).map((each) => each.food)).not.toContain(food)
    expect(plan.limits.map(({ id }) => id)).toContain(advice.because)
  })

  test('a banana is no swap with weak kidneys, even where it is asked for and other potassium goes', async () => {
    const foodLog = [eaten('sr28:20045', 500, 'lunch'), eaten('sr28:18069', 200, 'breakfast')]
    const pins = [planFoodNamed('Banana')]
    const plan = await planFor(personWho({ ...kidneys, foodLog, wishes: { pins } }))
    expect(addedBy(plan).map(({ food }) => food)).not.toContain(pins[0])
  })
})
