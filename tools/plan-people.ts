import type { FoodLogEntry, FoodTable, Person, PlanFood } from '@charley/engine'

export interface PlanPeopleKnowledge {
  readonly foods: FoodTable
  readonly planFoods: readonly PlanFood[]
}

/** Somebody with a random diet out of the whole food table, as they would tell it. */
export interface RandomPerson {
  readonly label: string
  readonly person: Person
}

type Dice = () => number

const MEALS = ['breakfast', 'lunch', 'dinner', 'snack'] as const
const DAYS_LOGGED = 3
/** Groups nobody eats a random portion of. */
const NOT_PLATES = new Set(['Baby foods', 'Spices and herbs', 'Fats and oils'])
const FROM_ANIMALS =
  /beef|pork|lamb|veal|poultry|sausages|fish|dairy|fast foods|meals|restaurant|soups|indian|sweets|baked/i
/** What the gates ask; a person who answers leaves none of them closed for want of an answer. */
const NOTHING_WRONG = {
  hx_kidney_disease: 'no',
  on_dialysis: 'no',
  hx_liver_disease: 'no',
  jaundice_or_swollen_belly: 'no',
  high_blood_pressure: 'no',
  rf_digoxin_or_heart_rhythm: 'no',
  ankle_swelling_both: 'no',
  hx_diabetes: 'no',
  medicine_list_complete: 'yes'
}

/** The same people for the same seed: ages 19 to 90, both sexes, pregnancy, vegans, weak kidneys, warfarin, allergies. */
export function planPeople(
  knowledge: PlanPeopleKnowledge,
  count: number,
  seed: number
): readonly RandomPerson[] {
  const dice = mulberry(seed)
  return Array.from({ length: count }, (_, number) => randomPerson(knowledge, dice, number))
}

function randomPerson(knowledge: PlanPeopleKnowledge, dice: Dice, number: number): RandomPerson {
  const profile = randomProfile(dice)
  const kidney = dice() < 0.15
  const warfarin = dice() < 0.15
  const answersAll = dice() < 0.75
  const vetoes = knowledge.planFoods.filter(() => dice() < 0.03).map(({ food }) => food)
  const label = [
    ...[`#${number}`, profile.sex, profile.ageYears, ...profile.diet, ...profile.allergies],
    ...(kidney ? ['kidney'] : []),
    ...(warfarin ? ['warfarin'] : []),
    ...(profile.pregnancy === 'pregnant' ? ['pregnant'] : []),
    ...(answersAll ? [] : ['tells little'])
  ].join(' ')
  const person: Person = {
    profile,
    answers: {
      complaint: ['sudden_cramp'],
      night_in_bed: 'yes',
      ...(answersAll && NOTHING_WRONG),
      ...(kidney && { hx_kidney_disease: 'yes' })
    },
    medicines: warfarin ? ['warfarin'] : ['paracetamol'],
    ...(answersAll && { labs: [egfr(kidney ? 25 + dice() * 30 : 65 + dice() * 35)] }),
    foodLog: randomLog(knowledge, profile.diet, dice),
    wishes: { vetoes, ...(dice() < 0.2 && { mostChanges: 4 + Math.floor(dice() * 4) }) }
  }
  return { label, person }
}

function egfr(value: number) {
  return { analyte: 'egfr', value: Math.round(value), unit: 'mL/min/{1.73_m2}' }
}

function randomProfile(dice: Dice) {
  const ageYears = 19 + Math.floor(dice() * 72)
  const sex = dice() < 0.55 ? 'female' : 'male'
  const pregnant = sex === 'female' && ageYears < 46 && dice() < 0.25
  const diet = ['vegan', 'vegetarian'].filter(() => dice() < 0.12).slice(0, 1)
  const allergies = ['peanut', 'tree_nut', 'milk', 'fish', 'gluten', 'soy'].filter(
    () => dice() < 0.06
  )
  const pregnancy = pregnant ? 'pregnant' : 'no'
  return { ageYears, sex, pregnancy, diet, allergies } as const
}

/** Each day adds plates until it holds a day's energy. */
function randomLog(
  { foods, planFoods }: PlanPeopleKnowledge,
  diet: readonly string[],
  dice: Dice
): readonly FoodLogEntry[] {
  const energy = foods.nutrients.find(({ id }) => id === 'energy')?.per100g ?? []
  const rowOf = new Map(foods.ids.map((id, row) => [id, row]))
  const usual = planFoods.map(({ food }) => rowOf.get(food) ?? 0)
  const isEaten = (row: number) => {
    const group = foods.groups[foods.groupOf[row] ?? -1] ?? ''
    if (NOT_PLATES.has(group) || foods.portions[row]?.length === 0) return false
    return diet.length === 0 || !FROM_ANIMALS.test(group)
  }
  const rows = foods.ids.map((_, row) => row).filter(isEaten)
  const known = usual.filter(isEaten)
  const log: FoodLogEntry[] = []
  const days = 1 + Math.floor(dice() * DAYS_LOGGED)
  for (let day = 1; day <= days; day++) {
    const goal = 1300 + dice() * 1400
    for (let eaten = 0; eaten < goal; ) {
      const row = pick(dice() < 0.4 ? known : rows, dice)
      const portion = foods.portions[row]?.[0]?.grams ?? 100
      const grams = Math.min(Math.max(portion * (0.5 + dice()), 10), 400)
      const meal = pick(MEALS, dice)
      log.push({ date: `2026-11-0${day}`, meal, food: foods.ids[row] ?? '', grams })
      eaten += ((energy[row] ?? 0) * grams) / 100 + 5
    }
  }
  return log
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
