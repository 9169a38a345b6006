import type { Supplement } from '../shared/medicine-knowledge.ts'
import type { Answer } from '../shared/person.ts'
import { type DailySupplement, toMilligrams } from '../shared/read-supplements.ts'

/** What supplements say about items: taking potassium, high-dose vitamin B6 over all products together ... */
export function answersFromSupplements(taken: readonly DailySupplement[]): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [supplement, milligrams] of addUp(taken)) {
    for (const { item, says, atLeast } of supplement.answers) {
      const needed = atLeast ? toMilligrams(atLeast.amount, atLeast.unit) : 0
      if (needed !== undefined && milligrams >= needed) answers.set(item, says)
    }
  }
  return answers
}

/** Daily milligrams; 0 where no weight is known. */
function addUp(taken: readonly DailySupplement[]): Map<Supplement, number> {
  const perDay = new Map<Supplement, number>()
  for (const { supplement, daily } of taken) {
    const milligrams = daily && 'milligrams' in daily ? daily.milligrams : 0
    perDay.set(supplement, (perDay.get(supplement) ?? 0) + milligrams)
  }
  return perDay
}
