import type { Evidence } from '../shared/evidence.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import { isAbsent, quote } from '../shared/read-values.ts'
import { type MedicineMatch, matchMedicines } from './match-medicines.ts'

const MOST_MEDICINES = 100
const LONGEST_LINE = 200

/** Medicines by what the person typed. A name that is not known stays with the person and counts for nothing. */
export function readMedicines(
  knowledge: Knowledge,
  value: unknown,
  issues: Issue[]
): Evidence['medicines'] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    issues.push(errorAt('medicines', 'medicine.invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_MEDICINES) {
    issues.push(errorAt('medicines', 'person.too-large', { max: MOST_MEDICINES }))
  }
  return value.slice(0, MOST_MEDICINES).flatMap((line, i) => {
    const path = `medicines.${i}`
    if (typeof line === 'string' && line.trim() !== '' && line.length <= LONGEST_LINE) {
      return matchMedicines(knowledge, line).flatMap((match) => accept(match, path, issues))
    }
    issues.push(errorAt(path, 'medicine.invalid', { given: quote(line) }))
    return []
  })
}

function accept(match: MedicineMatch, path: string, issues: Issue[]): Evidence['medicines'] {
  const given = quote(match.given)
  if (match.kind === 'unknown') {
    issues.push(warningAt(path, 'medicine.unknown', { given }))
    return []
  }
  if (match.kind === 'ambiguous') {
    issues.push(warningAt(path, 'medicine.ambiguous', { given, names: match.names }))
    return []
  }
  if (match.kind === 'spelling') {
    issues.push(warningAt(path, 'medicine.spelling-assumed', { given, name: match.name }))
  }
  return match.medicines.map(({ id }) => ({ id, given: match.given }))
}
