import { allFiles, type FileKind } from './all-files.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'
import { fieldsOf, numbersIn, type Table, tablesOf } from './walk.ts'

/** A number with one of these words points at a source. */
const NEEDS_SOURCE = new Set(['verified', 'verified_secondary', 'derived', 'recalled'])

const NETWORK_KINDS: ReadonlySet<FileKind> = new Set(['items', 'contributors', 'coupling'])
const PROBABILITIES = new Set([
  'background',
  'backgroundBy',
  'backgroundRange',
  'reportSensitivity',
  'prior',
  'population',
  'p',
  'ifYes',
  'ifAllNo',
  'pIfPattern',
  'pIfNot',
  'leak',
  'reference'
])
/** Multipliers by age and sex may be nought: a man has no cramps of pregnancy. */
const ODDS_RATIOS = new Set(['effect', 'ifAbsentOddsMultiplier'])

/** Every number has a basis, a source where it claims one, and a possible value. */
export function checkNumbers(tree: KnowledgeTree): Problem[] {
  return allFiles(tree).flatMap(({ kind, file }) => [
    ...checkTables(file),
    ...(NETWORK_KINDS.has(kind) ? checkSizes(file) : [])
  ])
}

/** What claims a source names one; what is a range has a basis and is one. */
export function checkTables(file: KnowledgeFile): Problem[] {
  return [...tablesOf(file.data)].flatMap(({ path, table }) =>
    faultsOf(table).map(([code, fault]): Problem => {
      const where = path === '' ? file.path : `${file.path}: ${path}`
      return { code, file: file.path, sentence: `${where} ${fault}.` }
    })
  )
}

function faultsOf(table: Table): [ProblemCode, string][] {
  const faults: [ProblemCode, string][] = []
  const { value, low, high, basis, sources } = table
  const isRange = [value, low, high].every((entry) => typeof entry === 'number')
  if (isRange && basis === undefined) {
    faults.push(['number.no-basis', 'has a number without a basis'])
  }
  if (typeof basis === 'string' && NEEDS_SOURCE.has(basis) && !isFilledList(sources)) {
    faults.push(['number.unsourced', `is called ${basis} and names no source`])
  }
  if (isRange && (Number(low) > Number(value) || Number(value) > Number(high))) {
    faults.push(['number.range', `has ${value} outside its own range ${low} to ${high}`])
  }
  return faults
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

function checkSizes(file: KnowledgeFile): Problem[] {
  return [...fieldsOf(file.data)].flatMap(({ path, key, value }): Problem[] => {
    const numbers = numbersIn(value)
    if (PROBABILITIES.has(key) && numbers.some((entry) => entry < 0 || entry > 1)) {
      const sentence = `${file.path}: ${path} is not a probability between 0 and 1.`
      return [{ code: 'number.probability', file: file.path, sentence }]
    }
    if (ODDS_RATIOS.has(key) && numbers.some((entry) => entry <= 0)) {
      const sentence = `${file.path}: ${path} is an odds ratio and must be above 0.`
      return [{ code: 'number.odds-ratio', file: file.path, sentence }]
    }
    return []
  })
}
