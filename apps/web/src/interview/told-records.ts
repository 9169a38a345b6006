import type { components } from '@charley/client'
import { createRecordStore, type Kept } from '../kept/create-record-store.ts'

type Schemas = components['schemas']
type Contents<Kind extends keyof Schemas> = Omit<Schemas[Kind], 'id' | 'version'>

export type DatedAnswer = Contents<'DatedAnswer'>
export type MedicineTaken = Contents<'MedicineTaken'>
export type SupplementTaken = Contents<'SupplementTaken'>
export type LabResult = Contents<'LabResult'>

/** What was told in checks, as the records keep it. */
export interface ToldRecords {
  readonly answers: readonly Kept<DatedAnswer>[]
  readonly medicines: readonly Kept<MedicineTaken>[]
  readonly supplements: readonly Kept<SupplementTaken>[]
  readonly labs: readonly Kept<LabResult>[]
}

/** Answers with their day, and the profile under the names of its fields. */
export const keptAnswers = createRecordStore<DatedAnswer>({
  list: 'answers',
  restore: having<DatedAnswer>('date', 'item')
})

export const keptMedicines = createRecordStore<MedicineTaken>({
  list: 'medicines',
  restore: having<MedicineTaken>('name')
})

export const keptSupplements = createRecordStore<SupplementTaken>({
  list: 'supplements',
  restore: having<SupplementTaken>('supplement')
})

export const keptLabs = createRecordStore<LabResult>({
  list: 'labs',
  restore: having<LabResult>('date', 'analyte')
})

export function readToldRecords(): ToldRecords {
  return {
    answers: keptAnswers.read(),
    medicines: keptMedicines.read(),
    supplements: keptSupplements.read(),
    labs: keptLabs.read()
  }
}

/** Draws again after each change, here or at the server. */
export function useToldRecords(): ToldRecords {
  return {
    answers: keptAnswers.use(),
    medicines: keptMedicines.use(),
    supplements: keptSupplements.use(),
    labs: keptLabs.use()
  }
}

/** Understands what has texts under these names. */
function having<Body>(...fields: readonly string[]): (body: unknown) => Body | undefined {
  return (body) => {
    const isObject = typeof body === 'object' && body !== null
    const named = (body ?? {}) as Readonly<Record<string, unknown>>
    return isObject && fields.every((field) => typeof named[field] === 'string')
      ? (body as Body)
      : undefined
  }
}
