import { type FoodTable, isFoodSelected, readPerson, safetyLimits } from '@charley/engine'
import { describe, expect, it } from 'vitest'
import foods from '../../generated/foods.json' with { type: 'json' }
import { KNOWLEDGE, NOW, personWho, SAFETY, type Told } from './careful-person.test-data.ts'

const TABLE = foods as unknown as FoodTable
const ALL = TABLE.names.map((name, row) => ({
  name,
  group: TABLE.groups[TABLE.groupOf[row] ?? 0] ?? ''
}))

function limitsOf(told: Told) {
  const { evidence } = readPerson(KNOWLEDGE, personWho(told), NOW)
  return safetyLimits(SAFETY, evidence)
}

/** Names of foods that may be added. */
function allowed(told: Told): readonly string[] {
  const { limits } = limitsOf(told)
  return ALL.filter(
    (food) => !limits.some((limit) => limit.on === 'food' && isFoodSelected(limit.foods, food))
  ).map(({ name }) => name.toLowerCase())
}

/** Which of the foods that may be added have this in their name. */
function allowedWith(told: Told, word: RegExp): readonly string[] {
  return allowed(told).filter((name) => word.test(name))
}

describe('foods left out', () => {
  it.each([
    ['peanut', /\bpeanuts?\b/],
    ['nuts', /\b(?:peanuts?|almonds?|walnuts?|cashews?|pecans?|hazelnuts?)\b/],
    ['milk', /\b(?:cheese|yogurt|whey|casein)\b/],
    ['egg', /\beggs?\b/],
    ['shellfish', /\b(?:shrimp|crab|lobster|clam|oyster)\b/],
    ['fish', /\b(?:salmon|tuna|anchov\w+|worcestershire)\b/],
    ['soya', /\b(?:tofu|soybeans?|tempeh|miso)\b/],
    ['coeliac', /\b(?:wheat|rye|barley|bread|spaghetti|couscous)\b/],
    ['kiwi', /\bkiwi/]
  ])('for an allergy to %s name none of it', (allergy, forbidden) => {
    expect(allowedWith({ profile: { allergies: [allergy] } }, forbidden)).toEqual([])
  })

  it.each([
    ['vegetarian', /\b(?:beef|pork|chicken|turkey|salmon|tuna|bacon|gelatin)\b/],
    ['vegan', /\b(?:beef|chicken|salmon|cheese|eggs?|honey|yogurt|butter, salted)\b/],
    ['halal', /\b(?:pork|ham|bacon|wine, table)\b/],
    ['gluten-free', /\b(?:wheat|rye|barley|bread)\b/],
    ['dairy-free', /\b(?:cheese|yogurt|milk, whole)\b/]
  ])('for somebody who eats %s have none of it', (diet, forbidden) => {
    expect(allowedWith({ profile: { diet: [diet] } }, forbidden)).toEqual([])
  })

  it('leave enough to eat: greens, beans, seeds and fruit stay for a vegan, oranges with a statin', () => {
    const vegan = { profile: { diet: ['vegan'] } }
    for (const word of [/pumpkin/, /spinach/, /lentils/, /bananas/, /soymilk/, /peanut butter/]) {
      expect(allowedWith(vegan, word)).not.toEqual([])
    }
    const statin = { medicines: ['simvastatin'] }
    expect(allowedWith(statin, /oranges/)).not.toEqual([])
    expect(allowedWith(statin, /grapefruit/)).toEqual([])
    expect(allowedWith({ medicines: ['rosuvastatin'] }, /grapefruit/)).not.toEqual([])
  })

  it('are none for an unknown diet, which is said instead', () => {
    const { limits, dietsNotKnown } = limitsOf({ profile: { diet: ['Keto', 'vegan', ' '] } })
    expect(dietsNotKnown).toEqual(['keto'])
    expect(limits.filter(({ id }) => id.startsWith('diet.')).map(({ id }) => id)).toEqual([
      'diet.vegan'
    ])
  })

  it('for one allergy under two names are left out once', () => {
    const { limits } = limitsOf({ profile: { allergies: ['Peanut', 'peanuts'] } })
    expect(limits.filter(({ id }) => id.startsWith('allergy.'))).toHaveLength(1)
  })
})
