import { answerOf, type components, type operations } from '@charley/client'
import { ownAccount } from './calls.ts'
import { ifReadable } from './read-file.ts'
import type { Outcome } from './use-call.ts'

export type ImportReport = components['schemas']['ImportReport']

/** What a person says of a file that it does not say itself. */
export type FileOptions = Pick<
  NonNullable<operations['previewImport']['parameters']['query']>,
  'conflicts' | 'dates' | 'weightUnit'
>

/** What a file of another app would bring; nothing is written. */
export function previewDiaryFile(file: File, options: FileOptions): Promise<Outcome<ImportReport>> {
  return ifReadable(file, () =>
    answerOf(ownAccount.POST('/v1/imports/preview', requestFor(file, options)))
  )
}

export function bringInDiaryFile(file: File, options: FileOptions): Promise<Outcome<ImportReport>> {
  return ifReadable(file, () => answerOf(ownAccount.POST('/v1/imports', requestFor(file, options))))
}

function requestFor(file: File, options: FileOptions) {
  // Files with instants only belong to the days of whoever chose them.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    params: { query: { ...options, zone } },
    body: {},
    bodySerializer: () => file,
    // What it is, it shows itself; the name under which it was saved says nothing.
    headers: { 'content-type': 'application/octet-stream' }
  }
}
