import { fillIn } from '../shared/fill-in.ts'
import type { FoodRule, LimitKnowledge } from '../shared/limit-knowledge.ts'
import type { FoodLimit, FoodSelector } from '../shared/limits.ts'
import type { Profile } from '../shared/person.ts'

export interface FoodExclusions {
  readonly limits: readonly FoodLimit[]
  readonly dietsNotKnown: readonly string[]
}

/** Foods left out for an allergy or a diet. They are not added; what somebody eats already is theirs to judge. */
export function foodExclusions(
  knowledge: LimitKnowledge,
  { diet = [], allergies = [] }: Profile
): FoodExclusions {
  const dietRules = unique(diet).flatMap((name) => find(knowledge.diets, name))
  const allergyRules = unique(allergies).flatMap((name) => {
    const rules = find(knowledge.allergies, name)
    return rules.length > 0 ? rules : [anyOther(knowledge, name)]
  })
  return {
    limits: [
      ...[...new Set(dietRules)].map((rule) => exclude('profile.diet', rule)),
      ...[...new Set(allergyRules)].map((rule) => exclude('profile.allergies', rule))
    ],
    dietsNotKnown: unique(diet).filter((name) => find(knowledge.diets, name).length === 0)
  }
}

function unique(names: readonly string[]): readonly string[] {
  const plain = names.map((name) => name.trim().toLowerCase())
  return [...new Set(plain)].filter((name) => name !== '').toSorted()
}

/** A word can mean more than one: nuts are tree nuts and peanuts. */
function find(rules: readonly FoodRule[], name: string): readonly FoodRule[] {
  return rules.filter(({ id, names }) => id === name || names.includes(name))
}

function exclude(because: string, { id, foods, text, basis, sources }: FoodRule): FoodLimit {
  return {
    id: `${because === 'profile.diet' ? 'diet' : 'allergy'}.${id}`,
    text,
    because: [because],
    closed: false,
    missing: [],
    basis,
    sources,
    on: 'food',
    kind: 'block',
    foods,
    of: 'more'
  }
}

function anyOther({ otherAllergy }: LimitKnowledge, name: string): FoodRule {
  const { groups, text, basis, sources } = otherAllergy
  const foods: FoodSelector = { groups, words: [`${name}*`], exceptWords: [] }
  return { id: name, names: [], foods, text: fillIn(text, { name }), basis, sources }
}
