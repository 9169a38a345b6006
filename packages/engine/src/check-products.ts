import { checkSupplements } from './plan/check-supplements.ts'
import { readProducts } from './plan/read-products.ts'
import type { SafetyKnowledge } from './plan/safety-limits.ts'
import { readPerson } from './read-person.ts'
import { reportIntake } from './report-intake.ts'
import type { FoodTable } from './shared/food-table.ts'
import type { IntakeReport } from './shared/intake-report.ts'
import { distinctIssues, type Issue } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { readFields } from './shared/read-values.ts'
import type { SupplementCheck } from './shared/supplement-check.ts'
import { ENGINE_VERSION } from './version.ts'

export interface ProductsChecked {
  readonly supplements: readonly SupplementCheck[]
  readonly issues: readonly Issue[]
  readonly madeWith: { readonly engine: string; readonly knowledge: string; readonly at: string }
}

export interface ProductsToCheck {
  /** A Person from outside; beside `supplements` it may hold `considering`: products thought of. */
  readonly input: unknown
  /** What the person eats, where there is a food log. */
  readonly usual: IntakeReport | null
  /** What it was reported from; with it, no product counts toward being needed or not itself. */
  readonly foods: FoodTable
  /** ISO instant, for the age of results. */
  readonly now: string
}

/** The whole flow for supplements: read the person and the products, then check each one. Never throws on bad input. */
export function checkProducts(
  knowledge: Knowledge,
  safety: SafetyKnowledge,
  { input, usual, foods, now }: ProductsToCheck
): ProductsChecked {
  const fields = readFields(input)
  const person = fields ? Object.fromEntries([...fields].filter(isOfPerson)) : input
  const { evidence, issues } = readPerson(knowledge, person, now)
  const more: Issue[] = []
  const products = { supplements: knowledge.supplements, advice: safety.limits.supplements }
  const taken = readProducts(products, fields?.get('supplements'), {
    path: 'supplements',
    taking: true,
    issues: more
  })
  const considered = readProducts(products, fields?.get('considering'), {
    path: 'considering',
    taking: false,
    issues: more
  })
  const diet = { foods, intake: safety.intake }
  const entries = fields?.get('supplements')
  const usualWithout = (supplement: string) => {
    const own = taken.filter((each) => each.supplement === supplement).map(({ entry }) => entry)
    if (usual === null || own.length === 0 || !Array.isArray(entries)) return usual
    const others = entries.filter((_, at) => !own.includes(at))
    return reportIntake(knowledge, diet, { ...(person as object), supplements: others })
  }
  return {
    supplements: checkSupplements(safety, { evidence, usual, usualWithout }, [
      ...taken,
      ...considered
    ]),
    issues: distinctIssues([...issues, ...more]),
    madeWith: { engine: ENGINE_VERSION, knowledge: knowledge.revision, at: now }
  }
}

function isOfPerson([name]: readonly [string, unknown]): boolean {
  return name !== 'considering'
}
