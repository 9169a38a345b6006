import { type Facts, holds } from '../shared/evaluate-expression.ts'
import type { Answers, LabValue } from '../shared/evidence.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Answer, Profile } from '../shared/person.ts'
import type { LabItemRule } from '../shared/question-knowledge.ts'

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
  const newest = newestOf(context.labs)
  for (const { id, lab: rule } of knowledge.items) {
    const result = rule?.analyte ? newest.get(rule.analyte) : undefined
    if (!rule || !result || answers.has(id)) continue
    const verdict = readResult(rule, result, context.profile)
    if (verdict) answers.set(id, verdict)
    if (verdict === 'yes' && isMarked(rule, result)) marked.add(id)
  }
  return marked
}

/** By analyte: the newest result that is recent enough for the ranking (results come oldest first). */
function newestOf(labs: readonly LabValue[]): Map<string, LabValue> {
  return new Map(labs.filter((lab) => lab.countsInRanking).map((lab) => [lab.analyte, lab]))
}

function readResult(
  rule: LabItemRule,
  result: LabValue,
  profile: Profile
): 'yes' | 'no' | undefined {
  if (result.value !== undefined) return readAgainst(rule, result.value, profile)
  return result.word === rule.word ? 'yes' : 'no'
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

function isMarked(rule: LabItemRule, result: LabValue): boolean {
  const { marked } = rule
  return (
    marked !== undefined &&
    result.value !== undefined &&
    isBeyond(marked.op, result.value, marked.value)
  )
}

function isBeyond(op: LabItemRule['op'], value: number, threshold: number): boolean {
  if (op === 'gt') return value > threshold
  if (op === 'gte') return value >= threshold
  return value < threshold
}
