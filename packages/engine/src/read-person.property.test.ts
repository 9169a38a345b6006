import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from './assess.ts'
import { readPerson } from './read-person.ts'
import { ISSUE_CODES } from './shared/issue.ts'
import { goldenVectors, publishedKnowledge } from './test-data/golden.test-data.ts'
import { toyKnowledge } from './test-data/toy-knowledge.test-data.ts'

const NOW = '2026-11-20T00:00:00Z'
const toy = toyKnowledge()

function read(person: unknown) {
  const { evidence, issues } = readPerson(toy, person, NOW)
  return { evidence, issues, told: issues.map((issue) => `${issue.path} ${issue.code}`) }
}

const WHOLE = { profile: { ageYears: 60, sex: 'female' } }

describe('what comes in', () => {
  const limits = { numRuns: 1500 }

  it('never makes the door throw, whatever it is', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      maxDepth: 4
    })
    fc.assert(
      fc.property(anything, (input) => readPerson(toy, input, NOW) !== undefined),
      limits
    )
    const parts = ['profile', 'answers', 'medicines', 'supplements', 'labs', 'foodLog']
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parts), anything), (input) => {
        const { issues } = readPerson(toy, input, NOW)
        for (const issue of issues) expect(ISSUE_CODES).toContain(issue.code)
      }),
      limits
    )
  })

  it('never makes the door throw where it looks nearly right', () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 2 })
    const ids = [
      ...toy.items.map((item) => item.id),
      ...toy.questions.map((question) => question.id)
    ]
    const entry = (keys: string[]) => fc.dictionary(fc.constantFrom(...keys), anything)
    const person = fc.record({
      profile: entry([
        'ageYears',
        'sex',
        'pregnancy',
        'trimester',
        'heightCm',
        'weightKg',
        'activity',
        'diet'
      ]),
      answers: entry([...ids, 'old_cramp']),
      medicines: fc.array(fc.oneof(anything, fc.string())),
      supplements: fc.array(
        entry(['id', 'amount', 'unit', 'per']).map((e) => ({ id: 'mineral', ...e }))
      ),
      labs: fc.array(
        entry(['value', 'unit', 'word', 'date', 'past']).map((e) => ({ analyte: 'mineral', ...e }))
      )
    })
    fc.assert(
      fc.property(person, (input) => {
        const { triage } = assess(toy, input, NOW, { full: false })
        expect(triage.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 }
    )
  })

  it('may be nested as deep as it likes', () => {
    let deep: unknown = 'yes'
    for (let i = 0; i < 20_000; i++) deep = { deep }
    const found = read({
      ...WHOLE,
      answers: { twitching: deep, night_cramp: 'yes' },
      labs: [deep],
      medicines: [deep]
    })
    expect(found.told).toEqual([
      'answers.twitching answer.invalid',
      'medicines.0 medicine.invalid',
      'labs.0.analyte lab.unknown-analyte'
    ])
    expect(found.evidence.stated.get('night_cramp')).toBe('yes')
  })

  it('is not changed by reading', () => {
    for (const { person } of goldenVectors.slice(0, 5)) {
      const before = structuredClone(person)
      readPerson(publishedKnowledge, person, NOW)
      expect(person).toEqual(before)
    }
  })
})
