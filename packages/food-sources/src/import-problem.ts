/** Why a file of foods cannot be imported, or an imported one not be read. */
export const IMPORT_PROBLEMS = [
  'input.not-found',
  'input.unreadable',
  'input.empty',
  'import.not-recognised',
  'import.damaged',
  'import.unsafe-zip',
  'import.wrong-columns',
  'import.no-foods',
  'import.cannot-save'
] as const

export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number]

/** The outside world did not hold what it promised. Whatever was imported before is as it was. */
export class ImportProblem extends Error {
  readonly code: ImportProblemCode
  /** Fills the sentence of the code. */
  readonly params: Readonly<Record<string, string>>

  constructor(code: ImportProblemCode, params: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}
