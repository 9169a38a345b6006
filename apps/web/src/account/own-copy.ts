import { answerOf, type components } from '@charley/client'
import { lookAgain } from '../kept/keep-in-step.ts'
import { ownAccount } from './calls.ts'
import { download } from './download.ts'
import { showKeptTheme } from './kept-theme.ts'
import type { Outcome } from './use-call.ts'

export type CopyPreview = components['schemas']['ExportPreview']

/** A file that was saved here, with the passphrase where it has one. */
export interface OwnCopy {
  readonly text: string
  readonly passphrase?: string
}

/** Saving all that is kept somewhere as one file, and bringing it back. */
export interface Copies {
  /** To the person's downloads. */
  readonly save: () => Promise<Outcome<unknown>>
  /** The same, in the age format, so that only the passphrase opens it; not there where nothing can lock it. */
  readonly saveLocked?: (passphrase: string) => Promise<Outcome<unknown>>
  /** What a copy would bring back, and how much there is now. */
  readonly preview: (copy: OwnCopy) => Promise<Outcome<CopyPreview>>
  /** Puts everything back as the copy has it; what is there now goes. */
  readonly bringBack: (copy: OwnCopy) => Promise<Outcome<{ readonly records: number }>>
}

/** Of what the server keeps. */
export const serverCopies: Copies = {
  save: async () => {
    const answer = await answerOf(ownAccount.GET('/v1/export', { parseAs: 'blob' }))
    if (answer.ok) download(answer.data, 'charley-export.json')
    return answer
  },
  saveLocked: async (passphrase) => {
    const body = { passphrase }
    const answer = await answerOf(ownAccount.POST('/v1/export', { body, parseAs: 'blob' }))
    if (answer.ok) download(answer.data, 'charley-export.json.age')
    return answer
  },
  preview: (copy) => answerOf(ownAccount.POST('/v1/import/preview', bodyOf(copy))),
  bringBack: async (copy) => {
    const params = { query: { replace: 'true' as const } }
    const answer = await answerOf(ownAccount.POST('/v1/import', { ...bodyOf(copy), params }))
    if (!answer.ok) return answer
    lookAgain()
    void showKeptTheme()
    return answer
  }
}

export function isLocked(text: string): boolean {
  return text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')
}

/** The file goes as it is, so that what comes back is the same to the letter. */
function bodyOf({ text, passphrase }: OwnCopy) {
  const sent = passphrase === undefined ? text : JSON.stringify({ age: text, passphrase })
  return {
    body: {} as never,
    bodySerializer: () => sent,
    headers: { 'content-type': 'application/json' }
  }
}
