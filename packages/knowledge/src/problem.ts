/** Why knowledge is refused. Codes are stable; the sentence names the file and the id. */
export interface Problem {
  readonly code: ProblemCode
  /** Relative to `knowledge/`. */
  readonly file: string
  readonly sentence: string
}

export const PROBLEM_CODES = [
  'tree.empty',
  'yaml.invalid',
  'schema.invalid',
  'id.file-name',
  'id.duplicate',
  'id.dangling',
  'id.retired',
  'id.vanished',
  'number.no-basis',
  'number.unsourced',
  'number.probability',
  'number.range',
  'number.odds-ratio',
  'expression.option',
  'item.unreachable',
  'text.too-hard'
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
