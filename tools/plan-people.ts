import {
  type FoodTable,
  type IntakeKnowledge,
  type IntakeReport,
  type Limit,
  type LoggedFood,
  type NutrientIntake,
  type NutrientLimit,
  type PlanFacts,
  type PlanFood,
  type Profile,
  type ReferenceIntake,
  referenceIntakes
} from '@charley/engine'

export interface PlanPeopleKnowledge {
  readonly foods: FoodTable
  readonly intake: IntakeKnowledge
  readonly planFoods: readonly PlanFood[]
}

/** Somebody with a random diet out of the whole food table, and what limits their plan. */
export interface PlanPerson {
  readonly label: string
  readonly facts: PlanFacts
}

type Dice = () => number

const MEALS = ['breakfast', 'lunch', 'dinner', 'snack'] as const
const MAY_MATTER = [
  'magnesium',
  'potassium',
  'calcium',
  'iron',
  'vitamin_d',
  'vitamin_b12',
  'folate',
  'thiamin',
  'vitamin_b6'
]
/** Groups nobody eats a random portion of. */
const NOT_PLATES = new Set(['Baby foods', 'Spices and herbs', 'Fats and oils'])
const FROM_ANIMALS =
  /beef|pork|lamb|veal|poultry|sausages|fish|dairy|fast foods|meals|restaurant|soups|indian|sweets|baked/i

/** The same people for the same seed: ages 19 to 90, both sexes, pregnancy, vegans, weak kidneys, warfarin, allergies. */
export function planPeople(
  knowledge: PlanPeopleKnowledge,
  count: number,
  seed: number
): readonly PlanPerson[] {
  const dice = mulberry(seed)
  return Array.from({ length: count }, (_, number) => planPerson(knowledge, dice, number))
}

function planPerson(knowledge: PlanPeopleKnowledge, dice: Dice, number: number): PlanPerson {
  const profile = randomProfile(dice)
  const kidney = dice() < 0.15
  const warfarin = dice() < 0.15
  const log = randomLog(knowledge, profile, dice)
  const intake = plainIntake(knowledge, profile, log)
  const limits = [
    ...upperLimits(knowledge, profile),
    ...(kidney ? kidneyLimits() : []),
    ...(warfarin ? [vitaminKBand(intake)] : []),
    ...(profile.pregnancy === 'pregnant' ? [noLiver()] : []),
    ...exclusions(profile)
  ]
  const matters = MAY_MATTER.filter(() => dice() < 0.3)
  const { planFoods } = knowledge
  const vetoes = planFoods.filter(() => dice() < 0.03).map(({ food }) => food)
  const wishes = { vetoes, ...(dice() < 0.2 && { mostChanges: 4 + Math.floor(dice() * 4) }) }
  const label = [
    `#${number}`,
    profile.sex,
    profile.ageYears,
    ...(profile.diet ?? []),
    ...(profile.allergies ?? []),
    ...(kidney ? ['kidney'] : []),
    ...(warfarin ? ['warfarin'] : []),
    ...(profile.pregnancy === 'pregnant' ? ['pregnant'] : [])
  ].join(' ')
  return { label, facts: { log, intake, limits, matters, wishes } }
}

function randomProfile(dice: Dice): Profile & { ageYears: number } {
  const ageYears = 19 + Math.floor(dice() * 72)
  const sex = dice() < 0.55 ? 'female' : 'male'
  const pregnant = sex === 'female' && ageYears < 46 && dice() < 0.25
  const diet = ['vegan', 'vegetarian'].filter(() => dice() < 0.12).slice(0, 1)
  const allergies = ['peanut', 'tree_nut', 'milk', 'fish', 'gluten', 'soy'].filter(
    () => dice() < 0.06
  )
  return { ageYears, sex, pregnancy: pregnant ? 'pregnant' : 'no', diet, allergies }
}

/** One to three days; each adds plates until it holds a day's energy. */
function randomLog(
  { foods, planFoods }: PlanPeopleKnowledge,
  { diet = [] }: Profile,
  dice: Dice
): readonly LoggedFood[] {
  const energy = foods.nutrients.find(({ id }) => id === 'energy')?.per100g ?? []
  const rowOf = new Map(foods.ids.map((id, row) => [id, row]))
  const usual = planFoods.map(({ food }) => rowOf.get(food) ?? 0)
  const isEaten = (row: number) => {
    const group = foods.groups[foods.groupOf[row] ?? -1] ?? ''
    if (NOT_PLATES.has(group) || foods.portions[row]?.length === 0) return false
    return diet.length === 0 || !FROM_ANIMALS.test(group)
  }
  const rows = foods.ids.map((_, row) => row).filter(isEaten)
  const days = 1 + Math.floor(dice() * 3)
  const log: LoggedFood[] = []
  for (let day = 1; day <= days; day++) {
    const goal = 1300 + dice() * 1400
    for (let eaten = 0; eaten < goal; ) {
      const from = dice() < 0.4 ? usual.filter(isEaten) : rows
      const row = pick(from, dice)
      const portion = foods.portions[row]?.[0]?.grams ?? 100
      const grams = Math.min(Math.max(portion * (0.5 + dice()), 10), 400)
      const meal = pick(MEALS, dice)
      log.push({ date: `2026-11-0${day}`, meal, row, grams })
      eaten += ((energy[row] ?? 0) * grams) / 100 + 5
    }
  }
  return log
}

/** What the log holds against the reference values, in the plainest way. */
function plainIntake(
  { foods, intake }: PlanPeopleKnowledge,
  profile: Profile,
  log: readonly LoggedFood[]
): IntakeReport {
  const days = new Set(log.map(({ date }) => date)).size
  const references = referenceIntakes(intake, profile)
  const nutrients = (references?.nutrients ?? []).flatMap((reference) => {
    const column = foods.nutrients.find(({ id }) => id === reference.id)
    return column ? [plainNutrient(reference, { column: column.per100g, log, days })] : []
  })
  return {
    days,
    lifeStage: references?.lifeStage.id ?? null,
    energy: null,
    notInTable: [],
    nutrients,
    issues: []
  }
}

interface Eaten {
  readonly column: readonly (number | null)[]
  readonly log: readonly LoggedFood[]
  readonly days: number
}

function plainNutrient(reference: ReferenceIntake, { column, log, days }: Eaten): NutrientIntake {
  const { id, name, unit, ear, rda, ai, ul, cdrr } = reference
  const all = log.reduce((sum, { grams }) => sum + grams, 0)
  const known = log.filter(({ row }) => column[row] !== null)
  const knownGrams = known.reduce((sum, { grams }) => sum + grams, 0)
  const low =
    known.reduce((sum, { row, grams }) => sum + ((column[row] ?? 0) * grams) / 100, 0) / days
  const amount = knownGrams > 0 ? (low * all) / knownGrams : low
  return {
    id,
    name,
    intake: { amount, low, high: amount * 1.5, unit },
    fromFood: amount,
    fromSupplements: 0,
    unknownShare: 1 - knownGrams / all,
    ...{ ear, rda, ai, ul, cdrr },
    upperLimit: null,
    probabilityInadequate: null,
    probabilityRange: null,
    verdict: 'cannot-tell',
    statement: '',
    top: []
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

function nutrientLimit(
  limit: Partial<NutrientLimit> & { id: string; nutrient: string }
): NutrientLimit {
  const base = { ...REASON, on: 'nutrient', kind: 'max', counts: 'total', of: 'total' } as const
  return { ...base, min: null, max: null, unit: 'mg', ...limit }
}

function upperLimits({ intake }: PlanPeopleKnowledge, profile: Profile): readonly Limit[] {
  return (referenceIntakes(intake, profile)?.nutrients ?? []).flatMap(({ id, ul, upperLimit }) =>
    ul === null
      ? []
      : [nutrientLimit({ id: `${id}.upper-level`, nutrient: id, max: ul, ...upperLimit })]
  )
}

/** Made-up amounts: the tests ask whether limits hold, not which ones are right. */
function kidneyLimits(): readonly Limit[] {
  return [
    nutrientLimit({ id: 'potassium.kidney', nutrient: 'potassium', max: 3000 }),
    nutrientLimit({ id: 'phosphorus.kidney', nutrient: 'phosphorus', max: 1200 }),
    nutrientLimit({ id: 'sodium.kidney', nutrient: 'sodium', max: 0, of: 'change' })
  ]
}

function vitaminKBand(intake: IntakeReport): Limit {
  const now = intake.nutrients.find(({ id }) => id === 'vitamin_k')?.intake.amount ?? 0
  const band = { min: -0.2 * now, max: 0.2 * now + 10, of: 'change', unit: 'µg' } as const
  return nutrientLimit({ id: 'vitamin_k.steady', nutrient: 'vitamin_k', kind: 'band', ...band })
}

function noLiver(): Limit {
  const foods = { groups: [], words: ['liver', 'pate'], exceptWords: [] }
  return { ...REASON, id: 'liver.pregnancy', on: 'food', kind: 'block', foods, of: 'all' }
}

function exclusions({ diet = [], allergies = [] }: Profile): readonly Limit[] {
  const named = (id: string, word: string): Limit => {
    const foods = { groups: [], words: [word], exceptWords: [] }
    return { ...REASON, id, on: 'food', kind: 'block', foods, of: 'more' }
  }
  return [
    ...diet.map((name) => named(`diet.${name}`, 'meat')),
    ...allergies.map((name) => named(`allergy.${name}`, name.replace('_', ' ')))
  ]
}

function pick<T>(list: readonly T[], dice: Dice): T {
  return list[Math.floor(dice() * list.length)] as T
}

/** mulberry32 by Tommy Ettinger, public domain. */
function mulberry(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
