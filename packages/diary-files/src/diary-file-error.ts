export const DIARY_FILE_CODES = [
  'empty',
  'not-recognised',
  'zipped',
  'damaged',
  'too-large'
] as const

export type DiaryFileCode = (typeof DIARY_FILE_CODES)[number]

/** The file as a whole cannot be read; nothing of it is used. */
export class DiaryFileError extends Error {
  override readonly name = 'DiaryFileError'
  readonly code: DiaryFileCode

  constructor(code: DiaryFileCode) {
    super(code)
    this.code = code
  }
}
