import type { Triage, TriageReason } from '../shared/assessment.ts'
import { type Facts, holds, itemsIn } from '../shared/evaluate-expression.ts'
import type { Answers, Evidence } from '../shared/evidence.ts'
import type { Knowledge, Words } from '../shared/knowledge.ts'
import type { LabWord } from '../shared/person.ts'
import { LEVELS, type Level, type TriageRule } from '../shared/triage-knowledge.ts'

/**
 * Is it dangerous? Every rule is tried on the answers as they stand: the highest level that fires wins, what is
 * unanswered fires nothing, "not sure" does what each rule says. Self-care is tried only where nothing else fired, and
 * has to be earned. No probability is read here, so none can lower a level.
 */
export function triageRedFlags(knowledge: Knowledge, evidence: Evidence): Triage {
  const facts = triageFacts(knowledge, evidence)
  const told = { stated: evidence.stated, phrases: knowledge.words.phrases }
  const fired = knowledge.triage.rules
    .filter((rule) => rule.stage !== 'self-care')
    .map((rule) => fire(rule, facts, told))
    .filter((reason) => reason !== undefined)
  const reasons =
    fired.length > 0 ? byUrgency(fired) : [earnSelfCare(knowledge, facts, evidence.stated)]
  const wells = wellsPoints(knowledge, evidence, reasons)
  return {
    level: mostUrgent(reasons),
    reasons,
    openRedFlags: [],
    provisional: false,
    ...(wells && { wells })
  }
}

/**
 * The triage with the red flags that were not answered. Self-care that stands on unanswered danger signs is provisional:
 * the first thing said is to answer them.
 */
export function withOpenRedFlags(
  knowledge: Knowledge,
  triage: Triage,
  openRedFlags: readonly string[]
): Triage {
  const provisional = triage.level === 'self-care' && openRedFlags.length > 0
  if (!provisional) return { ...triage, openRedFlags }
  const first = askForRedFlags(knowledge, triage.level)
  return { ...triage, reasons: [first, ...triage.reasons], openRedFlags, provisional }
}

/** Why nothing is offered yet: danger signs are not answered. */
export function askForRedFlags({ words: { phrases } }: Knowledge, level: Level): TriageReason {
  return {
    rule: 'open-red-flags',
    level,
    because: [],
    certainty: 'stated',
    action: phrases['provisional.action'] ?? '',
    why: level === 'self-care' ? (phrases['provisional.why'] ?? '') : ''
  }
}

/** Adds reasons that are more urgent than the level so far, such as a blood result that speaks for itself. */
export function withMoreUrgent(triage: Triage, more: readonly TriageReason[]): Triage {
  const higher = more.filter((reason) => urgency(reason.level) > urgency(triage.level))
  if (higher.length === 0) return triage
  const reasons = byUrgency([...higher, ...triage.reasons])
  return { ...triage, level: mostUrgent(reasons), reasons }
}

export function triageFacts(knowledge: Knowledge, evidence: Evidence): Facts {
  const recent = evidence.labs.filter((lab) => lab.countsInTriage)
  return {
    answers: evidence.answers,
    profile: evidence.profile,
    labs: new Map(
      recent.flatMap((lab) => (lab.value === undefined ? [] : [[lab.analyte, lab.value]]))
    ),
    labWords: new Map<string, LabWord>(
      recent.flatMap((lab) => (lab.word === undefined ? [] : [[lab.analyte, lab.word]]))
    ),
    definitions: knowledge.triage.definitions
  }
}

export function isUrgent(level: Level): boolean {
  return level === 'emergency' || level === 'same-day'
}

/** Whether measures may be offered: with a clot or a torn muscle possible, stretching and rubbing can harm. */
export function mayTryMeasures({ level, openRedFlags }: Triage): boolean {
  return !isUrgent(level) && openRedFlags.length === 0
}

function mostUrgent(reasons: readonly TriageReason[]): Level {
  const levels = reasons.map((reason) => reason.level)
  return levels.reduce((a, b) => (urgency(b) > urgency(a) ? b : a), 'self-care')
}

/** How urgent a level is: higher is sooner. */
export function urgency(level: Level): number {
  return LEVELS.indexOf(level)
}

/** What the person said, as opposed to what follows from it, and the sentences to answer with. */
interface Told {
  readonly stated: Answers
  readonly phrases: Words['phrases']
}

function fire(rule: TriageRule, facts: Facts, told: Told): TriageReason | undefined {
  const stated = holds(rule.when, facts)
  if (!stated && (rule.unsure === 'ignored' || !holds(rule.when, facts, true))) return undefined
  const level = stated || rule.unsure === 'counts' ? rule.level : DOWNGRADED[rule.level]
  return {
    rule: rule.id,
    level,
    because: becauseOf(rule, facts, told.stated),
    certainty: stated ? 'stated' : 'unsure',
    // The rule's own action belongs to its own level: one level lower it would contradict the heading.
    action: level === rule.level ? rule.action : (told.phrases[`unsure.${level}`] ?? rule.action),
    why: rule.why
  }
}

/** What "not sure" makes of a level: same day becomes advice by telephone the same day, others go down by one. */
const DOWNGRADED: Readonly<Record<Level, Level>> = {
  emergency: 'same-day',
  'same-day': 'same-day',
  'within-2-weeks': 'routine',
  // Never self-care by doubt: that has to be earned.
  routine: 'routine',
  'self-care': 'self-care'
}

/**
 * Answered items the rule reads without which it would not fire, or, where any of several would do, all of those. What a
 * person said stands for what follows from it.
 */
function becauseOf(rule: TriageRule, facts: Facts, stated: Answers): string[] {
  const read = [...new Set(itemsIn(rule.when, facts.definitions))].filter((item) => {
    const answer = facts.answers.get(item)
    return answer !== undefined && answer !== 'no'
  })
  const needed = read.filter((item) => !holds(rule.when, without(facts, item), true))
  const because = needed.length > 0 ? needed : read
  const said = because.filter((item) => stated.has(item))
  return said.length > 0 ? said : because
}

function without(facts: Facts, item: string): Facts {
  const answers = new Map(facts.answers)
  answers.delete(item)
  return { ...facts, answers }
}

function byUrgency(reasons: readonly TriageReason[]): TriageReason[] {
  const rank = (reason: TriageReason) =>
    2 * urgency(reason.level) + (reason.certainty === 'stated' ? 1 : 0)
  return [...reasons].sort((a, b) => rank(b) - rank(a))
}

function earnSelfCare(knowledge: Knowledge, facts: Facts, stated: Answers): TriageReason {
  const { rules, fallback } = knowledge.triage
  const earned = rules.find((rule) => rule.stage === 'self-care' && holds(rule.when, facts))
  const because = earned ? becauseOf(earned, facts, stated) : []
  const { id, level, action, why } = earned ?? fallback
  return { rule: id, level, because, certainty: 'stated', action, why }
}

/** Wells points for the clinician where a clot is in question. They describe; they never lower a level. */
function wellsPoints(
  knowledge: Knowledge,
  evidence: Evidence,
  reasons: readonly TriageReason[]
): Triage['wells'] {
  const scored = knowledge.triage.wells.items.filter(
    (entry) => evidence.answers.get(entry.item) === 'yes'
  )
  const clotInQuestion = reasons.some(
    (reason) =>
      isUrgent(reason.level) && reason.because.some((item) => scored.some((s) => s.item === item))
  )
  if (!clotInQuestion) return undefined
  return {
    points: scored.reduce((sum, entry) => sum + entry.points, 0),
    items: scored.map((entry) => entry.item)
  }
}
