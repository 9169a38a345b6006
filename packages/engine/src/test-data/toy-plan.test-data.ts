import type { PlanFacts, PlanKnowledge } from '../plan/plan-facts.ts'
import type { FoodTable } from '../shared/food-table.ts'
import type { NutrientIntake } from '../shared/intake-report.ts'
import type { FoodLimit, NutrientLimit } from '../shared/limits.ts'
import type { PlanFood } from '../shared/plan-food.ts'

/** Per 100 g: energy, magnesium, potassium, sodium. Null: not measured. */
const FOODS: readonly (readonly [string, string, ...(number | null)[]])[] = [
  ['White bread', 'Bread', 250, 20, 100, 500],
  ['Crisps', 'Snacks', 500, 40, 1200, 600],
  ['Pumpkin seeds', 'Nuts and seeds', 550, 500, 800, 10],
  ['Banana', 'Fruit', 90, 30, 350, 1],
  ['Spinach', 'Vegetables', 25, 80, 500, 70],
  ['Mystery stew', 'Meals', 100, null, null, 100],
  ['Known stew', 'Meals', 100, 30, 400, 100],
  ['Oat milk', 'Drinks', 45, 10, 40, 40]
]
const NUTRIENTS = ['energy', 'magnesium', 'potassium', 'sodium'] as const

const groups = [...new Set(FOODS.map(([, group]) => group))]

const foods: FoodTable = {
  revision: 'toy',
  ids: FOODS.map((_, row) => `toy:${row}`),
  names: FOODS.map(([name]) => name),
  groups,
  groupOf: FOODS.map(([, group]) => groups.indexOf(group)),
  fdcIds: FOODS.map(() => null),
  portions: FOODS.map(() => [{ label: '1 cup', grams: 100 }]),
  incomplete: [],
  nutrients: NUTRIENTS.map((id, at) => ({
    id,
    unit: id === 'energy' ? 'kcal' : 'mg',
    per100g: FOODS.map((food) => (food[at + 2] ?? null) as number | null)
  }))
}

export const ROW = { bread: 0, crisps: 1, seeds: 2, banana: 3, spinach: 4, mystery: 5, oatMilk: 7 }

function planFood(row: number, more: Partial<PlanFood> = {}): PlanFood {
  return {
    food: `toy:${row}`,
    family: groups[foods.groupOf[row] ?? 0] ?? '',
    name: foods.names[row] ?? '',
    shortName: foods.names[row] ?? '',
    serving: '2 tablespoons',
    grams: 30,
    meals: ['breakfast'],
    aisle: 'Aisle',
    effort: 1,
    cost: 'low',
    servingsAtMost: 1,
    from: 'plant',
    contains: [],
    ...more
  }
}

export const TOY_PLAN_KNOWLEDGE: PlanKnowledge = {
  foods,
  planFoods: [
    planFood(ROW.seeds),
    planFood(ROW.banana, { serving: '1 cup', grams: 100, servingsAtMost: 2 }),
    planFood(ROW.spinach, { serving: '1 cup', grams: 100, servingsAtMost: 2 }),
    planFood(ROW.mystery, { serving: '2 cups', grams: 200 }),
    planFood(ROW.oatMilk, { serving: '2 cups', grams: 200, contains: ['gluten'] })
  ],
  pairings: [],
  phrases: {
    'plan.half': 'half of it',
    'plan.none': 'none of it',
    'plan.clash.target': 'Not enough {name}: {limits}',
    'plan.clash.limits': 'Nothing fits: {limits}',
    'plan.clash.portions': 'Portions.',
    'plan.clash.energy': 'Energy.'
  }
}

function nutrient(id: string, amount: number, more: Partial<NutrientIntake> = {}): NutrientIntake {
  return {
    id,
    name: id,
    intake: { amount, low: amount, high: amount, unit: 'mg' },
    fromFood: amount,
    fromSupplements: 0,
    unknownShare: 0,
    ear: null,
    rda: null,
    ai: null,
    ul: null,
    cdrr: null,
    upperLimit: null,
    probabilityInadequate: null,
    probabilityRange: null,
    verdict: 'cannot-tell',
    statement: '',
    top: [],
    ...more
  }
}

/** 600 g of bread and 100 g of crisps a day: 2,000 kcal, 160 mg magnesium, 1,800 mg potassium, 3,600 mg sodium. */
export function toyPlanFacts(more: Partial<PlanFacts> = {}): PlanFacts {
  return {
    log: [
      { date: '2026-11-01', meal: 'breakfast', row: ROW.bread, grams: 1200 },
      { date: '2026-11-02', meal: 'snack', row: ROW.crisps, grams: 200 }
    ],
    intake: {
      days: 2,
      lifeStage: 'f_51_70',
      energy: null,
      notInTable: [],
      notCounted: [],
      nutrients: [
        nutrient('magnesium', 160, { ear: 265, rda: 320 }),
        nutrient('potassium', 1800, { ai: 2600 }),
        nutrient('sodium', 3600, { ai: 1500, cdrr: 2300 })
      ],
      issues: []
    },
    limits: [],
    matters: ['magnesium'],
    wishes: {},
    energyAtLeast: 0,
    apart: [],
    ...more
  }
}

const REASON = {
  text: '',
  because: [],
  closed: false,
  missing: [],
  basis: 'design',
  sources: []
} as const

export function toyNutrientLimit(more: Partial<NutrientLimit>): NutrientLimit {
  return {
    ...REASON,
    id: 'toy.limit',
    on: 'nutrient',
    kind: 'max',
    nutrient: 'potassium',
    counts: 'total',
    of: 'total',
    min: null,
    max: null,
    unit: 'mg',
    ...more
  }
}

export function toyFoodLimit(words: readonly string[], more: Partial<FoodLimit> = {}): FoodLimit {
  const selector = { groups: [], words, exceptWords: [] }
  return {
    ...REASON,
    id: 'toy.block',
    on: 'food',
    kind: 'block',
    foods: selector,
    of: 'more',
    ...more
  }
}
