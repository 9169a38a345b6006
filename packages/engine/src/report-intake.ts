import { readProfile } from './check/read-profile.ts'
import { assessIntake, type Eater } from './diet/assess-intake.ts'
import { readFoodLog } from './diet/read-food-log.ts'
import type { DietKnowledge, IntakeReport } from './shared/intake-report.ts'
import { errorAt, type Issue } from './shared/issue.ts'
import type { Knowledge } from './shared/knowledge.ts'
import { readSupplements } from './shared/read-supplements.ts'
import { isAbsent, quote, readFields, readWord } from './shared/read-values.ts'

/** A Person from outside: what they log and take, held against what they need. Never throws. */
export function reportIntake(
  knowledge: Knowledge,
  diet: DietKnowledge,
  input: unknown
): IntakeReport {
  const issues: Issue[] = []
  const fields = readFields(input)
  if (!fields) issues.push(errorAt('', 'person.not-an-object', { given: quote(input) }))
  const eater: Eater = {
    profile: readProfile(fields?.get('profile'), issues),
    log: readFoodLog(diet.foods, fields?.get('foodLog'), issues),
    supplements: readSupplements(knowledge, fields?.get('supplements'), issues),
    ...habitsOf(fields?.get('answers'))
  }
  const report = assessIntake(knowledge, diet, eater)
  return { ...report, issues: [...issues, ...report.issues] }
}

/** Answers of the check that change what is needed. Heavy periods are periods; not having heavy ones says nothing. */
function habitsOf(answers: unknown): Pick<Eater, 'smoker' | 'periods'> {
  const given = readFields(answers)
  const says = (item: string) => {
    const answer = given?.get(item)
    return isAbsent(answer) ? undefined : readWord(answer)
  }
  return {
    ...(says('smoker') === 'yes' && { smoker: true }),
    ...(says('heavy_periods') === 'yes' && { periods: true })
  }
}
