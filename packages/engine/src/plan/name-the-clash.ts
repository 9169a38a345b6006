import { fillIn } from '../shared/fill-in.ts'
import type { PlanClash } from '../shared/food-plan.ts'
import type { PlanDraft } from './draft-plan.ts'
import { inSentence } from './in-sentence.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanProblem, PlanSolution, Solve } from './plan-problem.ts'
import { relax } from './shortlist.ts'
import type { Shortfall } from './target-rows.ts'

export interface ClashQuestion {
  readonly draft: PlanDraft
  readonly facts: PlanFacts
  /** What could not be reached; null where already the limits cannot all hold. */
  readonly shortfall: Shortfall | null
  readonly phrases: Readonly<Record<string, string>>
}

/** Each look is a problem without whole numbers: milliseconds. */
const LOOK = { secondsAtMost: 2, tolerance: 1e-6 }
const CHANGES = 'wish.changes'

/**
 * The smallest set of limits that clash: one after the other is left out, and stays out where it still clashes without
 * (a deletion filter). Fractions are allowed; where the clash needs whole portions it is called `portions`.
 */
export async function nameTheClash(question: ClashQuestion, solve: Solve): Promise<PlanClash> {
  const { draft, shortfall } = question
  const groups = clashGroups(draft)
  const clashes = async (kept: readonly string[]) => {
    const solution: PlanSolution = await solve(askFor(draft, shortfall, new Set(kept)), LOOK)
    return solution.status === 'infeasible'
  }
  let kept: readonly string[] = groups
  if (await clashes(kept)) {
    for (const group of groups) {
      const fewer = kept.filter((id) => id !== group)
      if (await clashes(fewer)) kept = fewer
    }
  } else kept = [await wholeClash(question, groups, solve)]
  return {
    nutrient: shortfall?.target.nutrient ?? null,
    limits: kept,
    text: clashInWords(question, kept)
  }
}

/** With fractions there is no clash. Half a change is no change either: where a plan with more of them is there, that. */
async function wholeClash(
  { draft, shortfall }: ClashQuestion,
  groups: readonly string[],
  solve: Solve
): Promise<string> {
  const others = new Set(groups.filter((id) => id !== CHANGES))
  if (others.size === groups.length) return 'portions'
  const { columns, rows } = askFor(draft, shortfall, others)
  const whole = columns.map((column, at) => ({
    ...column,
    whole: draft.problem.columns[at]?.whole ?? false
  }))
  const { status } = await solve({ columns: whole, rows }, LOOK)
  return status === 'optimal' || status === 'feasible' ? CHANGES : 'portions'
}

/** What is given up first comes first: comfort before wishes, wishes before what is eaten, safety last. */
function clashGroups({ guards, columns }: PlanDraft): readonly string[] {
  const ids = guards.map(({ id }) => id)
  const closing = columns.additions.flatMap(({ addition }) => addition.closedBy)
  const comfort = ['portions', 'energy', 'sodium', CHANGES, 'wish.veto']
  const all = [...ids, ...closing]
  const rest = all.filter((id) => !comfort.includes(id))
  return [...new Set([...comfort.filter((id) => all.includes(id)), ...rest])]
}

/** Reach the least of the target with only these limits; what it costs does not count. */
function askFor(
  { problem, guards, columns }: PlanDraft,
  shortfall: Shortfall | null,
  kept: ReadonlySet<string>
): PlanProblem {
  const free = new Set(guards.filter(({ id }) => !kept.has(id)).map(({ row }) => row))
  const opened = new Set(
    columns.additions
      .filter(
        ({ addition: { closedBy } }) => closedBy.length > 0 && !closedBy.some((id) => kept.has(id))
      )
      .flatMap(({ halves, changed }) => [halves, changed])
  )
  const halvesAtMost = new Map(
    columns.additions.map((each) => [each.halves, each.addition.halvesAtMost])
  )
  const { columns: relaxed, rows } = relax(problem)
  return {
    columns: relaxed.map((column, at) => ({
      ...column,
      cost: 0,
      ...(opened.has(at) && { upper: halvesAtMost.get(at) ?? 1 }),
      ...(at === shortfall?.belowLeast && { upper: 0 })
    })),
    rows: rows.map((row, at) => (free.has(at) ? { ...row, lower: null, upper: null } : row))
  }
}

function clashInWords(
  { facts, shortfall, phrases }: ClashQuestion,
  kept: readonly string[]
): string {
  const textOf = (id: string) =>
    facts.limits.find((limit) => limit.id === id)?.text ?? phrases[`plan.clash.${id}`] ?? id
  const limits = kept.map(textOf).join(' ')
  if (shortfall === null) return fillIn(phrases['plan.clash.limits'] ?? '', { limits })
  const { name } = shortfall.target
  return fillIn(phrases['plan.clash.target'] ?? '', { name: inSentence(name), limits })
}
