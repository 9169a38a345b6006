export {
  DIARY_APPS,
  DIARY_LAYOUTS,
  type DiaryApp,
  type DiaryDraft,
  type DiaryLayout,
  type ReadOptions,
  SKIP_REASONS
} from './diary-draft.ts'
export { type DiaryFileCode, DiaryFileError } from './diary-file-error.ts'
export { carryOutImport, type DiaryRecords, readKeptDiary } from './diary-in-records.ts'
export type { DiaryPlan, KeptDiary, KeptEntry } from './diary-plan.ts'
export { planImport } from './plan-import.ts'
export { readDiaryFile } from './read-diary-file.ts'
export { type ImportReport, reportImport } from './report-import.ts'
