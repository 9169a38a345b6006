export type { AccountContent, KeptDocument, KeptRecord } from './account-content.ts'
export type {
  AccountRecords,
  NewRecord,
  Page,
  StoredDocument,
  StoredRecord
} from './account-records.ts'
export type { ApiToken, ApiTokens, NewApiToken } from './api-tokens.ts'
export type { RestoreOptions, RestoreSummary } from './backup.ts'
export type { BackupSummary } from './backup-file.ts'
export { backUpRecords, backUpToday, checkBackup, restoreRecords } from './care-of-data.ts'
export { COLLECTIONS, type Collection, DOCUMENTS, type DocumentName } from './collections.ts'
export type { Place } from './connect.ts'
export type { DailyBackup } from './daily-backup.ts'
export type { ListOptions, ListRow } from './list-query.ts'
export type { TextPage } from './list-texts.ts'
export { type ImportOptions, type OpenOptions, openRecords, type Records } from './open-records.ts'
export { PERSONAL_ACCOUNT } from './personal-account.ts'
export { asRecordsError, RECORDS_CODES, type RecordsCode, RecordsError } from './records-error.ts'
export type { Attempts, AttemptWindow, SignInStore } from './sign-in-store.ts'
export type { DatabaseKind } from './tables.ts'
export type { WriteKey } from './write-once.ts'
