import { bug } from '../shared/bug.ts'
import type { FoodPlan, PlanAlternative, PlanClash } from '../shared/food-plan.ts'
import { countedAmounts } from './counted-amounts.ts'
import { draftPlan, type PlanDraft } from './draft-plan.ts'
import { COMFORT } from './drafting.ts'
import { nameTheClash } from './name-the-clash.ts'
import type { PlanFacts, PlanKnowledge } from './plan-facts.ts'
import type {
  FoundSolution,
  PlanProblem,
  PlanSolution,
  Solve,
  SolveOptions
} from './plan-problem.ts'
import { readPlan } from './read-plan.ts'
import { recheckPlan } from './recheck-plan.ts'
import { closeColumns, relax, shortlist } from './shortlist.ts'
import type { Shortfall } from './target-rows.ts'

export interface FoodPlanOptions {
  readonly secondsAtMost?: number
  /** How many other plans to look for. */
  readonly alternatives?: number
}

const SECONDS = 2
/** A fifth of one easy change. */
const TOLERANCE = 0.2
/** Of the plans beside the first, which are there for a change: half of one easy change. */
const TOLERANCE_OF_OTHERS = 0.5
/** Share of the least of a nutrient; less missing is rounding. */
const REACHED = 0.01

/** From what somebody eats to what they could eat instead. `solve` is the only thing waited for. */
export async function makeFoodPlan(
  knowledge: PlanKnowledge,
  facts: PlanFacts,
  { solve, secondsAtMost = SECONDS, alternatives = 0 }: FoodPlanOptions & { readonly solve: Solve }
): Promise<FoodPlan> {
  const draft = draftPlan(knowledge, facts)
  const solving: Solving = { knowledge, facts, draft, solve, secondsAtMost }
  const empty = emptyPlan(knowledge, facts)
  if (draft.choices.eaten.length === 0) return empty
  const solution = await solveDraft(solving, draft.problem)
  if (solution.status === 'infeasible') {
    const clash = await clashOver(solving, null)
    return { ...empty, ...(await partialPlan(solving)), status: 'infeasible', clash }
  }
  if (!isFound(solution)) return { ...empty, status: 'timed-out' }
  const plan = checkedPlan(solving, solution)
  const clash = await clashOf(solving, solution)
  return {
    ...empty,
    ...plan,
    status: statusOf(solution, plan, clash),
    gap: solution.cost - solution.leastCost,
    clash,
    alternatives: await otherPlans(solving, solution, alternatives)
  }
}

interface Solving {
  readonly knowledge: PlanKnowledge
  readonly facts: PlanFacts
  readonly draft: PlanDraft
  readonly solve: Solve
  readonly secondsAtMost: number
}

function emptyPlan({ foods }: PlanKnowledge, { limits }: PlanFacts): FoodPlan {
  const amounts = countedAmounts(foods)
  const unchecked = limits.filter(
    (limit) => limit.on === 'nutrient' && amounts(limit.nutrient, limit.counts) === undefined
  )
  return {
    status: 'nothing-to-change',
    gap: null,
    changes: [],
    totals: [],
    limits,
    unchecked: unchecked.map(({ id }) => id),
    clash: null,
    alternatives: [],
    shopping: []
  }
}

/** First with fractions, which shows the foods worth a closer look; then in household portions of those. */
async function solveDraft(
  { draft, solve, secondsAtMost }: Solving,
  problem: PlanProblem,
  tolerance = TOLERANCE
): Promise<PlanSolution> {
  const options: SolveOptions = { secondsAtMost, tolerance }
  const relaxed = trusted(await solve(relax(problem), options))
  if (!isFound(relaxed)) return relaxed
  const short = trusted(
    await solve(shortlist({ problem, columns: draft.columns }, relaxed), options)
  )
  return short.status === 'infeasible' ? trusted(await solve(problem, options)) : short
}

function trusted(solution: PlanSolution): PlanSolution {
  if (solution.status === 'malformed') throw bug(`malformed plan problem: ${solution.reason}`)
  if (solution.status === 'unbounded') throw bug('the plan problem has no least cost')
  return solution
}

function isFound(solution: PlanSolution): solution is FoundSolution {
  return solution.status === 'optimal' || solution.status === 'feasible'
}

/** Inside every limit at the price of comfort; nothing where that is impossible too. */
async function partialPlan(solving: Solving): Promise<Partial<PlanAlternative>> {
  const { problem, guards } = solving.draft
  const free = new Set(guards.filter(({ id }) => COMFORT.has(id)).map(({ row }) => row))
  const rows = problem.rows.map((row, at) =>
    free.has(at) ? { ...row, lower: null, upper: null } : row
  )
  const solution = await solveDraft(solving, { ...problem, rows })
  return isFound(solution) ? checkedPlan(solving, solution, COMFORT) : {}
}

function checkedPlan(
  { knowledge, facts, draft }: Solving,
  solution: FoundSolution,
  givenUp: ReadonlySet<string> = new Set()
): PlanAlternative {
  const plan = readPlan({ knowledge, facts, draft }, solution)
  const violations = recheckPlan(knowledge, facts, plan.changes)
  const broken = violations.find(({ limit }) => !givenUp.has(limit))
  if (broken) throw bug(`the plan breaks ${broken.limit} by ${broken.by}`)
  return plan
}

function statusOf(
  { status }: FoundSolution,
  { changes }: PlanAlternative,
  clash: PlanClash | null
): FoodPlan['status'] {
  if (clash !== null) return 'infeasible'
  if (changes.length > 0) return status
  // To change nothing is the first thing a solver tries; cut short, it says nothing about what there is to change.
  return status === 'feasible' ? 'timed-out' : 'nothing-to-change'
}

/** The target that misses most of its least amount, among those that matter. A plan cut short by time is not blamed. */
async function clashOf(
  solving: Solving,
  { status, values }: FoundSolution
): Promise<PlanClash | null> {
  if (status === 'feasible') return null
  const missing = ({ belowLeast }: Shortfall) =>
    belowLeast === null ? 0 : (values[belowLeast] ?? 0)
  const [worst] = solving.draft.shortfalls
    .filter((shortfall) => shortfall.target.matters && missing(shortfall) > REACHED)
    .toSorted((a, b) => missing(b) - missing(a))
  return worst ? await clashOver(solving, worst) : null
}

function clashOver(
  { draft, facts, knowledge, solve }: Solving,
  shortfall: Shortfall | null
): Promise<PlanClash> {
  return nameTheClash({ draft, facts, shortfall, phrases: knowledge.phrases }, solve)
}

/** Each without any food that an earlier plan adds; pinned ones stay. */
async function otherPlans(
  solving: Solving,
  first: FoundSolution,
  count: number
): Promise<readonly PlanAlternative[]> {
  const found: PlanAlternative[] = []
  let solution: PlanSolution = first
  let problem = solving.draft.problem
  while (found.length < count && isFound(solution)) {
    const { values } = solution
    const used = solving.draft.columns.additions.filter(
      ({ addition, halves }) => !addition.pinned && (values[halves] ?? 0) > 0
    )
    if (used.length === 0) break
    problem = closeColumns(
      problem,
      used.flatMap(({ halves, changed }) => [halves, changed])
    )
    solution = await solveDraft(solving, problem, TOLERANCE_OF_OTHERS)
    if (isFound(solution)) found.push(checkedPlan(solving, solution))
  }
  return found
}
