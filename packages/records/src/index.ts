export type {
  AccountRecords,
  ListOptions,
  NewRecord,
  Page,
  StoredDocument,
  StoredRecord
} from './account-records.ts'
export type { BackupSummary } from './backup.ts'
export { backUpRecords, restoreRecords } from './care-of-data.ts'
export { COLLECTIONS, type Collection, DOCUMENTS, type DocumentName } from './collections.ts'
export type { Place } from './connect.ts'
export { type OpenOptions, openRecords, type Records } from './open-records.ts'
export { RECORDS_CODES, type RecordsCode, RecordsError } from './records-error.ts'
export type { DatabaseKind } from './tables.ts'
export type { WriteKey } from './write-once.ts'
