import { answerOf } from '@charley/client'
import { forgetDiaryChanges } from '../diary/change-diary.ts'
import { endRecall } from '../food/recall-draft.ts'
import { EMPTY_INTERVIEW } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import { leaveAccount } from '../kept/owner.ts'
import { refreshSession } from '../kept/session.ts'
import { ownAccount } from './calls.ts'
import type { Outcome } from './use-call.ts'

/** Signs out on this device, or on all; either way this browser keeps nothing of the account. */
export async function signOut(from: 'here' | 'everywhere'): Promise<Outcome<unknown>> {
  const answer = await answerOf(
    from === 'here'
      ? ownAccount.POST('/v1/auth/sign-out')
      : ownAccount.POST('/v1/auth/sign-out-everywhere')
  )
  if (!answer.ok) return answer
  const hasLeft = leaveAccount()
  forgetDiaryChanges()
  // What this tab and device were in the middle of is nobody else's business.
  saveInterview(EMPTY_INTERVIEW)
  endRecall()
  await hasLeft
  await refreshSession()
  return answer
}
