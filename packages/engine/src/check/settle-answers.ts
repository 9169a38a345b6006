import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Answers, LabValue } from '../shared/evidence.ts'
import type { Knowledge, LabItemRule } from '../shared/knowledge.ts'
import type { Answer, LabWord, Profile } from '../shared/person.ts'

export interface Settled {
  readonly answers: Answers
  readonly marked: ReadonlySet<string>
}

/**
 * Everything that follows from what was stated: a direct answer always wins; implications run once in order, then the
 * derived items, then a complete medicine list turns unmentioned medicines into "no", then laboratory results answer
 * their items.
 */
export function settleAnswers(
  knowledge: Knowledge,
  stated: Answers,
  context: { readonly profile: Profile; readonly labs: readonly LabValue[] }
): Settled {
  const answers = new Map<string, Answer>(stated)
  const facts: Facts = {
    answers,
    profile: context.profile,
    labs: new Map(),
    labWords: new Map(),
    definitions: {}
  }
  for (const rule of knowledge.implications) {
    if (!answers.has(rule.set) && holds(rule.when, facts)) answers.set(rule.set, rule.to)
  }
  for (const rule of knowledge.derivations) {
    if (answers.has(rule.set)) continue
    if (holds(rule.yes, facts)) answers.set(rule.set, 'yes')
    else if (holds(rule.no, facts)) answers.set(rule.set, 'no')
  }
  if (answers.get('medicine_list_complete') === 'yes') denyUnmentionedMedicines(knowledge, answers)
  const marked = answerLabItems(knowledge, answers, context)
  return { answers, marked }
}

function denyUnmentionedMedicines(knowledge: Knowledge, answers: Map<string, Answer>): void {
  for (const item of knowledge.items) {
    const medicine = item.group === 'medicine' && item.role === 'risk' && item.id.startsWith('med_')
    if (medicine && item.answer.type === 'yes_no' && !answers.has(item.id)) {
      answers.set(item.id, 'no')
    }
  }
}

function answerLabItems(
  knowledge: Knowledge,
  answers: Map<string, Answer>,
  context: { readonly profile: Profile; readonly labs: readonly LabValue[] }
): Set<string> {
  const marked = new Set<string>()
  const values = latestValues(context.labs)
  const words = latestWords(context.labs)
  for (const item of knowledge.items) {
    if (!item.lab?.analyte || answers.has(item.id)) continue
    const value = values.get(item.lab.analyte)
    if (value !== undefined && item.lab.value !== null) {
      const verdict = readAgainst(item.lab, value, context.profile)
      if (verdict) answers.set(item.id, verdict)
      if (verdict === 'yes' && isMarked(item.lab, value)) marked.add(item.id)
    } else {
      const word = words.get(item.lab.analyte)
      if (word !== undefined) answers.set(item.id, word === item.lab.word ? 'yes' : 'no')
    }
  }
  return marked
}

function thresholdFor(lab: LabItemRule, profile: Profile): number | undefined {
  if (typeof lab.value === 'number') return lab.value
  if (lab.value === null || (profile.sex !== 'female' && profile.sex !== 'male')) return undefined
  return lab.value[profile.sex]
}

/** What a value answers; nothing in the borderline zone or where the limit depends on a sex that is not known. */
function readAgainst(rule: LabItemRule, value: number, profile: Profile): 'yes' | 'no' | undefined {
  const threshold = thresholdFor(rule, profile)
  if (threshold === undefined) return undefined
  if (isBeyond(rule.op, value, threshold)) return 'yes'
  const [from, to] = rule.borderline ?? [Number.NaN, Number.NaN]
  return value >= from && value < to ? undefined : 'no'
}

function isMarked(rule: LabItemRule, value: number): boolean {
  return rule.marked !== undefined && isBeyond(rule.marked.op, value, rule.marked.value)
}

function isBeyond(op: LabItemRule['op'], value: number, threshold: number): boolean {
  if (op === 'gt') return value > threshold
  if (op === 'gte') return value >= threshold
  return value < threshold
}

/** The last result of each analyte that is recent enough for the ranking. */
function latestValues(labs: readonly LabValue[]): Map<string, number> {
  const values = new Map<string, number>()
  for (const lab of labs) {
    if (lab.countsInRanking && lab.value !== undefined) values.set(lab.analyte, lab.value)
  }
  return values
}

function latestWords(labs: readonly LabValue[]): Map<string, LabWord> {
  const words = new Map<string, LabWord>()
  for (const lab of labs) {
    if (lab.countsInRanking && lab.word !== undefined) words.set(lab.analyte, lab.word)
  }
  return words
}
