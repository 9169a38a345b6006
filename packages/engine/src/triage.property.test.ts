import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { triageRedFlags, urgency } from './check/triage-red-flags.ts'
import { readPerson } from './read-person.ts'
import { holds, itemsIn } from './shared/evaluate-expression.ts'
import type { Expression, Leaf } from './shared/expression.ts'
import type { Answer } from './shared/person.ts'
import type { Item } from './shared/question-knowledge.ts'
import type { TriageRule } from './shared/triage-knowledge.ts'
import { GOLDEN_NOW, goldenVectors, publishedKnowledge } from './test-data/golden.test-data.ts'

const { rules, definitions } = publishedKnowledge.triage
const items = new Map(publishedKnowledge.items.map((item) => [item.id, item]))

function levelOf(person: object): number {
  const { evidence } = readPerson(publishedKnowledge, person, GOLDEN_NOW)
  return urgency(triageRedFlags(publishedKnowledge, evidence).level)
}

/** Danger signs: yes/no items that a rule reads, and no rule or derivation reads as reassuring. */
const redFlags = [...raisingItems()].filter((id) => items.get(id)?.answer.type === 'yes_no')

const person = fc
  .tuple(
    fc.constantFrom(...goldenVectors.map((vector) => vector.person as { answers?: object })),
    fc.dictionary(fc.constantFrom(...items.keys()), fc.constantFrom('yes', 'no', 'unsure'), {
      maxKeys: 20
    })
  )
  .map(([known, extra]) => ({ ...known, answers: { ...known.answers, ...extra } }))

describe('the published rules', () => {
  it('hold enough danger signs to try', () => {
    expect(redFlags.length).toBeGreaterThan(50)
  })

  it('never lower the level of care because a danger sign is added', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...redFlags), (given, sign) => {
        const answered = (answer: string) => ({
          ...given,
          answers: { ...given.answers, [sign]: answer }
        })
        const raised = levelOf(answered('yes'))
        for (const other of [given, answered('no'), answered('unsure')]) {
          expect(raised, sign).toBeGreaterThanOrEqual(levelOf(other))
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('keep an emergency an emergency, whatever else is answered about other things', () => {
    const emergencies = ['rf_breathless_chest_pain', 'rf_sudden_cold_white_leg'].filter((id) =>
      items.has(id)
    )
    expect(emergencies).not.toEqual([])
    fc.assert(
      fc.property(person, fc.constantFrom(...emergencies), (given, sign) => {
        const answers = { ...given.answers, [sign]: 'yes' }
        expect(levelOf({ ...given, answers })).toBe(urgency('emergency'))
      }),
      { numRuns: 500 }
    )
  })

  it('fire for nobody of whom nothing is known', () => {
    const nothing = { answers: new Map(), profile: {}, labs: new Map(), labWords: new Map() }
    const fired = rules.filter((rule) => holds(rule.when, { ...nothing, definitions }, true))
    expect(fired).toEqual([])
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('can fire: %s', (id, rule) => {
    const made = personFor(rule)
    const { evidence, issues } = readPerson(publishedKnowledge, made, GOLDEN_NOW)
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([])
    const fired = triageRedFlags(publishedKnowledge, evidence).reasons.map((reason) => reason.rule)
    expect(fired, JSON.stringify(made)).toContain(id)
  })
})

type Side = 'raising' | 'calming'

/** Items that only ever appear where a yes makes a rule fire. */
function raisingItems(): Set<string> {
  const reads = rules.flatMap((rule) => {
    return readsOf(rule.when, rule.stage === 'self-care' ? 'calming' : 'raising')
  })
  const raising = new Set(reads.filter(([side]) => side === 'raising').map(([, item]) => item))
  const { derivations, implications } = publishedKnowledge
  const others = [...derivations.flatMap((d) => [d.yes, d.no]), ...implications.map((i) => i.when)]
  const indirect = others.flatMap((expression) => itemsIn(expression, {}))
  const calming = reads.filter(([side]) => side === 'calming').map(([, item]) => item)
  for (const item of [...calming, ...indirect]) raising.delete(item)
  return raising
}

function readsOf(expression: Expression, side: Side): [Side, string][] {
  const other = side === 'raising' ? 'calming' : 'raising'
  if ('all' in expression) return expression.all.flatMap((part) => readsOf(part, side))
  if ('any' in expression) return expression.any.flatMap((part) => readsOf(part, side))
  if ('not' in expression) return readsOf(expression.not, other)
  if ('ref' in expression) return readsOf(definitions[expression.ref] as Expression, side)
  if (!('item' in expression)) return []
  return [[expression.is === 'yes' ? side : 'calming', expression.item]]
}

interface Draft {
  readonly answers: Record<string, Answer>
  readonly profile: Record<string, unknown>
  readonly labs: Record<string, unknown>[]
}

/** Somebody for whom the rule fires: a way through its condition, searched for choice by choice. */
function personFor(rule: TriageRule): Draft {
  for (const draft of waysTo(rule.when, { answers: {}, profile: {}, labs: [] })) {
    const { evidence } = readPerson(publishedKnowledge, draft, GOLDEN_NOW)
    const reasons = triageRedFlags(publishedKnowledge, evidence).reasons
    if (reasons.some((reason) => reason.rule === rule.id)) return draft
  }
  throw new Error(`no way to ${rule.id}`)
}

function* waysTo(expression: Expression, draft: Draft): Generator<Draft> {
  if ('all' in expression) yield* waysToAll(expression.all, draft)
  else if ('any' in expression) for (const part of expression.any) yield* waysTo(part, draft)
  else if ('not' in expression) yield* waysAround(expression.not, draft)
  else if ('ref' in expression) yield* waysTo(definitions[expression.ref] as Expression, draft)
  else yield meet(expression, draft)
}

function* waysToAll(parts: readonly Expression[], draft: Draft): Generator<Draft> {
  const [first, ...rest] = parts
  if (!first) yield draft
  else for (const met of waysTo(first, draft)) yield* waysToAll(rest, met)
}

/** Left unanswered, a condition does not hold; where it must be denied, a plain no. */
function* waysAround(expression: Expression, draft: Draft): Generator<Draft> {
  yield draft
  if ('item' in expression && expression.is === 'yes') {
    yield { ...draft, answers: { [expression.item]: 'no', ...draft.answers } }
  }
}

function meet(leaf: Leaf, draft: Draft): Draft {
  if ('item' in leaf) {
    const answer = answerThat(leaf, items.get(leaf.item))
    const before = draft.answers[leaf.item]
    const both = Array.isArray(before) && Array.isArray(answer) ? [...before, ...answer] : answer
    return { ...draft, answers: { ...draft.answers, [leaf.item]: both } }
  }
  if ('profile' in leaf) {
    return {
      ...draft,
      profile: { ...draft.profile, [leaf.profile]: leaf.is ?? leaf.in?.[0] ?? numberThat(leaf) }
    }
  }
  if ('lab' in leaf) {
    const unit = publishedKnowledge.analytes.find(
      (analyte) => analyte.id === leaf.lab
    )?.canonicalUnit
    const others = draft.labs.filter((lab) => lab.analyte !== leaf.lab)
    return { ...draft, labs: [...others, { analyte: leaf.lab, value: numberThat(leaf), unit }] }
  }
  return {
    ...draft,
    labs: [...draft.labs, { analyte: leaf.labWord, word: leaf.is ?? leaf.in?.[0] }]
  }
}

function answerThat(leaf: Leaf, item: Item | undefined): Answer {
  const word = leaf.is ?? leaf.in?.[0] ?? leaf.includes ?? leaf.includesAny?.[0]
  if (item?.answer.type === 'number') return numberThat(leaf)
  if (item?.answer.type === 'choice') {
    const option = word ?? item.answer.options[0]?.id ?? ''
    return item.answer.several ? [option] : option
  }
  return word ?? 'yes'
}

function numberThat({ gte, gt, lte, lt }: Leaf): number {
  const low = gte ?? gt
  const high = lte ?? lt
  if (low !== undefined && high !== undefined) return (low + high) / 2
  if (low !== undefined) return gte ?? low * 1.05 + 0.01
  return lte ?? (high ?? 1) * 0.95
}
