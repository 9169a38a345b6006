import type { Item, Knowledge, Person } from '@charley/engine'

/** Numbers in [0, 1) that repeat from run to run. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * People drawn from the model itself: a few contributors are active, each finding follows from them and its leak. Kept
 * are those with exactly so many findings answered yes; a quarter of the other findings is answered no.
 */
export function peopleWith(knowledge: Knowledge, positives: number, count: number): Person[] {
  const random = dice(positives)
  const asked = knowledge.items.filter(
    (item) => item.role === 'finding' && item.answer.type === 'yes_no'
  )
  const people: Person[] = []
  while (people.length < count) {
    const active = knowledge.contributors.filter(() => random() < 0.02 + positives / 150)
    const present = asked.filter((item) => random() < chanceOf(item, active))
    if (present.length < positives) continue
    const kept = shuffled(present, random).slice(0, positives)
    const denied = asked.filter((item) => !present.includes(item) && random() < 0.25)
    people.push({
      profile: {
        ageYears: 30 + Math.floor(55 * random()),
        sex: random() < 0.5 ? 'female' : 'male'
      },
      answers: Object.fromEntries([
        ['complaint', ['sudden_cramp']],
        ...kept.map((item) => [item.id, 'yes']),
        ...denied.map((item) => [item.id, 'no'])
      ])
    })
  }
  return people
}

function chanceOf(item: Item, active: Knowledge['contributors']): number {
  let absent = 1 - (item.background?.value ?? 0)
  for (const contributor of active) {
    absent *= 1 - (contributor.findings.find((f) => f.item === item.id)?.link ?? 0)
  }
  return 1 - absent
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry)
}
