import type { Evidence } from '../shared/evidence.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { quote } from '../shared/read-values.ts'
import { matchMedicine } from './match-medicine.ts'

const MOST_MEDICINES = 100
const LONGEST_LINE = 200

/** Medicines by what the person typed. A name that is not known stays with the person and counts for nothing. */
export function readMedicines(
  knowledge: Knowledge,
  value: unknown,
  issues: Issue[]
): Evidence['medicines'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt('medicines', 'medicine.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_MEDICINES) {
    issues.push(errorAt('medicines', 'person.too-large', { max: MOST_MEDICINES }))
  }
  const medicines: { id: string; given: string }[] = []
  for (const [i, line] of value.slice(0, MOST_MEDICINES).entries()) {
    const path = `medicines.${i}`
    if (typeof line !== 'string' || line.trim() === '' || line.length > LONGEST_LINE) {
      issues.push(errorAt(path, 'medicine.invalid', { given: quote(line) }))
      continue
    }
    const match = matchMedicine(knowledge, line)
    if (match.kind === 'unknown')
      issues.push(warningAt(path, 'medicine.unknown', { given: quote(line) }))
    else if (match.kind === 'ambiguous') {
      issues.push(warningAt(path, 'medicine.ambiguous', { given: quote(line), names: match.names }))
    } else {
      if (match.kind === 'spelling') {
        issues.push(
          warningAt(path, 'medicine.spelling-assumed', { given: quote(line), name: match.name })
        )
      }
      medicines.push(...match.medicines.map(({ id }) => ({ id, given: line })))
    }
  }
  return medicines
}
