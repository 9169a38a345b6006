import { answerOf } from '@charley/client'
import { eraseEverything } from '../interview/interview-store.ts'
import { alone } from '../kept/keep-in-step.ts'
import { refreshSession } from '../kept/session.ts'
import { showTheme } from '../theme.ts'
import { ownAccount } from './calls.ts'
import type { OtherPlace } from './other-place.ts'
import type { Outcome } from './use-call.ts'

/**
 * Erases what is kept for the person, then what this browser has. Where the server could not do it, nothing is erased
 * here either: the person would believe that it is gone.
 */
export async function eraseAll(place: OtherPlace): Promise<Outcome<unknown>> {
  // What is on its way arrives first: it would come back after the rest is gone.
  const answer = await alone(() => eraseHereAndThere(place))
  if (!answer.ok) return answer
  showTheme()
  // The account is gone; this takes away the cookie that belonged to it.
  if (place === 'account') await answerOf(ownAccount.POST('/v1/auth/sign-out'))
  await refreshSession()
  return { ok: true, data: undefined }
}

async function eraseHereAndThere(place: OtherPlace): Promise<Outcome<unknown>> {
  if (place === 'file' || place === 'account') {
    const answer = await answerOf(ownAccount.DELETE('/v1/account'))
    if (!answer.ok) return answer
  }
  await eraseEverything()
  return { ok: true, data: undefined }
}
