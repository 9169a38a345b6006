import type { LabValue } from '../shared/evidence.ts'
import { errorAt, type Issue, warningAt } from '../shared/issue.ts'
import type { Knowledge } from '../shared/knowledge.ts'
import type { Analyte } from '../shared/lab-knowledge.ts'
import type { LabWord } from '../shared/person.ts'
import {
  isAbsent,
  lookUp,
  plainWords,
  quote,
  readFields,
  readNumber
} from '../shared/read-values.ts'
import { toCanonical } from './convert-units.ts'

/** A dated result speaks about this episode for so long (days), and is acted on by itself for so long. */
const RANKING_DAYS = 56
const TRIAGE_DAYS = 14
const MOST_LABS = 300
const DAY = 86_400_000

/**
 * Laboratory results in any common unit, by analyte id, alias or LOINC code. Oldest first, so that a reader who takes
 * the last one of an analyte takes the newest.
 * @param now ISO instant against which a result is recent or old.
 */
export function readLabs(
  knowledge: Knowledge,
  value: unknown,
  door: { readonly now: string; readonly issues: Issue[] }
): LabValue[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    door.issues.push(errorAt('labs', 'lab.value-invalid', { given: quote(value) }))
    return []
  }
  if (value.length > MOST_LABS)
    door.issues.push(errorAt('labs', 'person.too-large', { max: MOST_LABS }))
  const read = value
    .slice(0, MOST_LABS)
    .map((entry, i) => readLab(knowledge, entry, { ...door, path: `labs.${i}` }))
    .filter((lab) => lab !== undefined)
    .sort((a, b) => b.ageDays - a.ageDays)
  reportDuplicates(read, door.issues)
  return read.map(({ ageDays: _, path: __, ...lab }) => lab)
}

interface Door {
  readonly now: string
  readonly issues: Issue[]
  readonly path: string
}

type DatedLab = LabValue & { readonly ageDays: number; readonly path: string }

/** @param labs oldest first. */
function reportDuplicates(labs: readonly DatedLab[], issues: Issue[]): void {
  const counting = labs.filter((lab) => lab.countsInRanking)
  const newest = new Map(counting.map((lab) => [lab.analyte, lab]))
  for (const lab of counting) {
    if (newest.get(lab.analyte) === lab) continue
    issues.push(warningAt(lab.path, 'lab.duplicate', { analyte: lab.analyte, given: lab.given }))
  }
}

function readLab(knowledge: Knowledge, entry: unknown, door: Door): DatedLab | undefined {
  const { path } = door
  const fields = readFields(entry)
  if (!fields) return reject(door, errorAt(path, 'lab.value-invalid', { given: quote(entry) }))
  const name = fields.get('analyte')
  const analyte = findAnalyte(knowledge, name)
  if (!analyte) {
    return reject(door, errorAt(`${path}.analyte`, 'lab.unknown-analyte', { given: quote(name) }))
  }
  const timing = readTiming(fields, door)
  const result = timing && readResult(analyte, fields, door)
  if (!result) return undefined
  const given = [fields.get('value'), fields.get('unit'), fields.get('word')]
    .filter((part) => !isAbsent(part))
    .map(quote)
    .join(' ')
  return { analyte: analyte.id, ...result, given, ...timing, path }
}

type Result = Pick<LabValue, 'value'> | Pick<LabValue, 'word'>

/** A number with its unit, or one of the words a report uses. */
function readResult(
  analyte: Analyte,
  fields: ReadonlyMap<string, unknown>,
  door: Door
): Result | undefined {
  if (!isAbsent(fields.get('value'))) {
    const value = readValue(analyte, fields, door)
    return value === undefined ? undefined : { value }
  }
  const given = fields.get('word')
  const word = lookUp(LAB_WORDS, given)
  if (word) return { word }
  return reject(
    door,
    errorAt(`${door.path}.word`, 'lab.word-invalid', { given: quote(given ?? '') })
  )
}

const LAB_WORDS: Readonly<Record<string, LabWord>> = { low: 'low', normal: 'normal', high: 'high' }

function reject(door: Door, issue: Issue): undefined {
  door.issues.push(issue)
  return undefined
}

function findAnalyte(knowledge: Knowledge, name: unknown): Analyte | undefined {
  if (typeof name !== 'string') return undefined
  const code = name.trim()
  const key = plainWords(name).join(' ')
  return (
    knowledge.analytes.find((analyte) => analyte.id === code || analyte.loinc.includes(code)) ??
    knowledge.analytes.find((analyte) =>
      [analyte.name, ...analyte.aliases].some((alias) => plainWords(alias).join(' ') === key)
    )
  )
}

/** The value in the canonical unit. A missing or foreign unit is never guessed; an impossible value is not used. */
function readValue(
  analyte: Analyte,
  fields: ReadonlyMap<string, unknown>,
  door: Door
): number | undefined {
  const number = readNumber(fields.get('value'))
  if (number === undefined) {
    return reject(
      door,
      errorAt(`${door.path}.value`, 'lab.value-invalid', { given: quote(fields.get('value')) })
    )
  }
  const unit = fields.get('unit')
  const units = [...new Set(analyte.units.map((known) => known.unit))]
  if (typeof unit !== 'string' || unit.trim() === '') {
    return reject(
      door,
      errorAt(`${door.path}.unit`, 'lab.unit-missing', { analyte: analyte.id, units })
    )
  }
  const value = toCanonical(analyte, number, unit)
  if (value === undefined) {
    return reject(
      door,
      errorAt(`${door.path}.unit`, 'lab.unknown-unit', {
        given: quote(unit),
        analyte: analyte.id,
        units
      })
    )
  }
  const { hardMin, hardMax, softMin, softMax } = analyte.valid
  const params = { analyte: analyte.id, given: number, unit }
  if (value < hardMin || value > hardMax) {
    return reject(door, errorAt(`${door.path}.value`, 'lab.value-impossible', params))
  }
  if (value < softMin || value > softMax) {
    door.issues.push(warningAt(`${door.path}.value`, 'lab.value-unlikely', params))
  }
  return value
}

/** Milliseconds of an ISO date or instant that is in the calendar. */
function readDate(date: unknown): number | undefined {
  if (typeof date !== 'string') return undefined
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(date) ?? []
  if (day === undefined) return undefined
  const midnight = Date.parse(day)
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
  const at = Date.parse(date)
  return exists && !Number.isNaN(at) ? at : undefined
}

type Timing = Pick<DatedLab, 'ageDays' | 'countsInRanking' | 'countsInTriage'>

function readTiming(fields: ReadonlyMap<string, unknown>, door: Door): Timing | undefined {
  const past = fields.get('past') === true
  const date = fields.get('date')
  if (isAbsent(date)) {
    return {
      ageDays: past ? Number.MAX_SAFE_INTEGER : 0,
      countsInRanking: true,
      countsInTriage: !past
    }
  }
  const path = `${door.path}.date`
  const at = readDate(date)
  if (at === undefined)
    return reject(door, errorAt(path, 'lab.date-invalid', { given: quote(date) }))
  const ageDays = (Date.parse(door.now) - at) / DAY
  // A day of grace: "today" may already be tomorrow where the reader lives.
  if (ageDays < -1.5)
    return reject(door, errorAt(path, 'lab.date-in-future', { given: quote(date) }))
  const countsInRanking = ageDays <= RANKING_DAYS
  if (!countsInRanking)
    door.issues.push(warningAt(path, 'lab.stale', { given: quote(date), days: RANKING_DAYS }))
  return { ageDays, countsInRanking, countsInTriage: !past && ageDays <= TRIAGE_DAYS }
}
