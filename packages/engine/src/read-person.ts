import { answersFromSupplements } from './check/answers-from-supplements.ts'
import { readAnswers } from './check/read-answers.ts'
import { readMedicines } from './check/read-medicines.ts'
import { readProfile } from './check/read-profile.ts'
import { settleAnswers } from './check/settle-answers.ts'
import { computeLabs } from './labs/compute-labs.ts'
import { readLabs } from './labs/read-labs.ts'
import type { Evidence } from './shared/evidence.ts'
import { errorAt, type Issue, warningAt } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import type { Answer, Profile } from './shared/person.ts'
import { readSupplements } from './shared/read-supplements.ts'
import { quote, readFields } from './shared/read-values.ts'

const FIELDS = ['profile', 'answers', 'medicines', 'supplements', 'labs', 'foodLog', 'wishes']
/** Beyond, another one told would help nobody. */
const MOST_UNKNOWN_FIELDS = 50
/** Body mass index, kg/m2, from which a person counts as obese (WHO). */
const OBESE = 30

export interface ReadPerson {
  readonly evidence: Evidence
  readonly issues: readonly Issue[]
}

/**
 * The only door that doubts: whatever came in becomes Evidence that the rest of the engine can trust, and a list of what
 * could not be used. Never throws.
 * @param now ISO instant, for the age of laboratory results.
 */
export function readPerson(knowledge: Knowledge, input: unknown, now: string): ReadPerson {
  const issues: Issue[] = []
  const fields = readFields(input)
  if (!fields) issues.push(errorAt('', 'person.not-an-object', { given: quote(input) }))
  const unknown = [...(fields?.keys() ?? [])].filter((name) => !FIELDS.includes(name)).map(quote)
  for (const given of unknown.slice(0, MOST_UNKNOWN_FIELDS)) {
    issues.push(warningAt(given, 'person.unknown-field', { given }))
  }
  const profile = readProfile(fields?.get('profile'), issues)
  const given = readAnswers(knowledge, fields?.get('answers'), issues)
  const medicines = readMedicines(knowledge, fields?.get('medicines'), issues)
  const labs = readLabs(knowledge, fields?.get('labs'), { now, issues })
  const stated = stateAll([
    given,
    answersFromMedicines(knowledge, medicines),
    answersFromSupplements(readSupplements(knowledge, fields?.get('supplements'), issues)),
    answersFromProfile(knowledge, profile)
  ])
  const allLabs = [...labs, ...computeLabs(labs, profile)]
  const settled = settleAnswers(knowledge, stated, { profile, labs: allLabs })
  return {
    evidence: {
      profile,
      stated,
      chances: new Map(),
      medicines,
      hasUnknownMedicine: issues.some(isAboutUnknownMedicine),
      ...settled,
      labs: allLabs
    },
    issues
  }
}

/** A spelling that was put right is a medicine that is known. */
function isAboutUnknownMedicine({ path, code }: Issue): boolean {
  return path.startsWith('medicines') && code !== 'medicine.spelling-assumed'
}

/**
 * Earlier sources win: what a person answers directly stands above what follows from other entries. "Not sure whether I
 * take a statin" beside "simvastatin" in the list is no such answer.
 */
function stateAll(sources: readonly ReadonlyMap<string, Answer>[]): Map<string, Answer> {
  const stated = new Map<string, Answer>()
  for (const [item, answer] of sources.flatMap((source) => [...source])) {
    if (!stated.has(item) || stated.get(item) === 'unsure') stated.set(item, answer)
  }
  return stated
}

function answersFromMedicines(
  knowledge: Knowledge,
  taken: Evidence['medicines']
): Map<string, Answer> {
  const ids = new Set(taken.map((medicine) => medicine.id))
  const answers = new Map<string, Answer>()
  for (const medicine of [...knowledge.medicines, ...knowledge.substances]) {
    if (!ids.has(medicine.id)) continue
    const together = (medicine.itemsWith ?? []).filter((pair) => ids.has(pair.medicine))
    for (const item of [...medicine.items, ...together.flatMap((pair) => pair.items)]) {
      answers.set(item, 'yes')
    }
  }
  return answers
}

function answersFromProfile(knowledge: Knowledge, profile: Profile): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  const { pregnancy, heightCm, weightKg, diet } = profile
  if (pregnancy === 'pregnant') answers.set('pregnant', 'yes')
  else if (pregnancy !== undefined) answers.set('pregnant', 'no')
  if (pregnancy === 'postpartum') answers.set('rf_postpartum', 'yes')
  if (heightCm !== undefined && weightKg !== undefined) {
    answers.set('obesity', weightKg / (heightCm / 100) ** 2 >= OBESE ? 'yes' : 'no')
  }
  if (diet?.includes('vegetarian') || diet?.includes('vegan')) answers.set('diet_vegetarian', 'yes')
  if (diet?.includes('vegan')) answers.set('diet_vegan', 'yes')
  const known = new Set(knowledge.items.map((item) => item.id))
  return new Map([...answers].filter(([item]) => known.has(item)))
}
