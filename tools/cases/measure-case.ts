import { type Knowledge, LEVELS, type Level, type Person } from '@charley/engine'
import type { Replay } from './replay.ts'

/** A published case, encoded as a Person, with what experts or its authors found. */
export interface Case {
  readonly id: string
  readonly group: string
  readonly person: Person
  readonly gold: { readonly causes: readonly string[]; readonly acceptable: readonly string[] }
  readonly triage: {
    readonly gold: Level
    readonly acceptable: readonly Level[]
    readonly minimumSafe: Level
  }
}

export interface Row {
  readonly id: string
  readonly group: string
  /** Place of the first right cause among the listed; 0 where it stands on the must-rule-out shelf only; else absent. */
  readonly place?: number
  readonly expected: readonly string[]
  readonly listed: readonly string[]
  readonly shelf: readonly string[]
  readonly level: Level
  readonly gold: Level
  readonly exact: boolean
  readonly accepted: boolean
  readonly safe: boolean
  readonly over: boolean
  /** Deficiencies above 30 %, which a benign case must not have. */
  readonly nutrients: readonly string[]
  readonly asked: number
  readonly errors: readonly string[]
}

const NAMED = 0.3

export function measure(knowledge: Knowledge, one: Case, replay: Replay): Row {
  const { assessment, asked } = replay
  const expected = [...one.gold.causes, ...one.gold.acceptable]
  const familyOf = new Map(knowledge.contributors.map((c) => [c.id, c.family]))
  const isRight = (id: string) => expected.includes(id) || expected.includes(familyOf.get(id) ?? '')
  const listed = assessment.contributors.filter((c) => c.listed).map((c) => c.id)
  const shelf = assessment.mustRuleOut.map((entry) => entry.id)
  const at = listed.findIndex(isRight)
  const onShelf = shelf.some(isRight) ? 0 : undefined
  const place = at >= 0 ? at + 1 : onShelf
  const guard = knowledge.reporting.deficiencyGuard
  const rank = (level: Level) => LEVELS.indexOf(level)
  const { level } = assessment.triage
  return {
    id: one.id,
    group: one.group,
    ...(place !== undefined && { place }),
    expected,
    listed,
    shelf,
    level,
    gold: one.triage.gold,
    exact: level === one.triage.gold,
    accepted: one.triage.acceptable.includes(level),
    safe: rank(level) >= rank(one.triage.minimumSafe),
    over: rank(level) > Math.max(...one.triage.acceptable.map(rank)),
    nutrients: assessment.contributors
      .filter((c) => guard.kinds.includes(c.kind) && !guard.except.includes(c.id))
      .filter((c) => c.probability > NAMED)
      .map((c) => c.id),
    asked,
    errors: assessment.issues
      .filter((i) => i.severity === 'error')
      .map((i) => `${i.path} ${i.code}`)
  }
}
