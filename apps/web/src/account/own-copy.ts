import { answerOf, type components } from '@charley/client'
import { meantAccount } from '../kept/meant-account.ts'
import { server } from '../kept/server.ts'
import { download } from './download.ts'
import type { Outcome } from './use-call.ts'

export type CopyPreview = components['schemas']['ExportPreview']

/** A file that was saved by `saveCopy` or `saveLockedCopy`, with the passphrase where it has one. */
export interface OwnCopy {
  readonly text: string
  readonly passphrase?: string
}

/** Everything that the server keeps, to the person's downloads. */
export async function saveCopy(): Promise<Outcome<unknown>> {
  const answer = await answerOf(
    server.GET('/v1/export', { headers: meantAccount(), parseAs: 'blob' })
  )
  if (answer.ok) download(answer.data, 'charley-export.json')
  return answer
}

/** The same, in the age format, so that only the passphrase opens it. */
export async function saveLockedCopy(passphrase: string): Promise<Outcome<unknown>> {
  const body = { passphrase }
  const answer = await answerOf(
    server.POST('/v1/export', { body, headers: meantAccount(), parseAs: 'blob' })
  )
  if (answer.ok) download(answer.data, 'charley-export.json.age')
  return answer
}

export function isLocked(text: string): boolean {
  return text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')
}

/** What a copy would bring back, and how much there is now. */
export function previewCopy(copy: OwnCopy): Promise<Outcome<CopyPreview>> {
  return answerOf(server.POST('/v1/import/preview', bodyOf(copy)))
}

/** Puts everything back as the copy has it; what is there now goes. */
export function bringBackCopy(copy: OwnCopy): Promise<Outcome<{ readonly records: number }>> {
  const params = { query: { replace: 'true' as const } }
  return answerOf(server.POST('/v1/import', { ...bodyOf(copy), params }))
}

/** The file goes as it is, so that what comes back is the same to the letter. */
function bodyOf({ text, passphrase }: OwnCopy) {
  const sent = passphrase === undefined ? text : JSON.stringify({ age: text, passphrase })
  return {
    body: {} as never,
    bodySerializer: () => sent,
    headers: { ...meantAccount(), 'content-type': 'application/json' }
  }
}
