import { answerOf } from '@charley/client'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { forGuests } from '../account/calls.ts'
import { eraseAll } from '../account/erase-all.ts'
import { otherPlaceIn } from '../account/other-place.ts'
import { isPasswordWrong, type Outcome, type Trouble, useCall } from '../account/use-call.ts'
import { useSession } from '../kept/session.ts'
import { words } from '../words/words.ts'
import { AskFirst } from './ask-first.tsx'
import { CallProblem } from './call-problem.tsx'

/** Hardly ever needed, and the button is on every page. */
const ShowWho = lazy(async () => ({ default: (await import('./show-who.tsx')).ShowWho }))

/**
 * Erases all that was entered, here and where it is kept; the dialog says what goes. Who signed in a while ago shows who
 * they are first: a device may lie open where others find it.
 */
export function EraseButton({ className }: { readonly className: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const session = useSession()
  const place = otherPlaceIn(session)
  const email = typeof session === 'string' ? null : session.email
  const [password, setPassword] = useState<string>()
  const { busy, problem, forgetProblem, call } = useCall()
  const text = words.erase[place]
  const open = () => {
    setPassword(undefined)
    forgetProblem()
    dialog.current?.showModal()
  }
  const erase = async (signIn?: () => Promise<Outcome<unknown>>) => {
    const isErased = await call(async () => {
      const signedIn = await signIn?.()
      if (signedIn?.ok === false) return signedIn
      const outcome = await eraseAll(place)
      if (!outcome.ok && isTooLongAgo(outcome.problem)) setPassword('')
      return outcome
    })
    if (!isErased) return
    dialog.current?.close()
    await navigate({ to: '/' })
  }
  const asksWho = email !== null && password !== undefined
  const withPassword = asksWho
    ? () => answerOf(forGuests.POST('/v1/auth/sign-in', { body: { email, password } }))
    : undefined
  const isSaidElsewhere = asksWho && (isPasswordWrong(problem) || isTooLongAgo(problem))
  return (
    <>
      <button type="button" className={className} onClick={open}>
        {text.button}
      </button>
      <AskFirst
        dialog={dialog}
        title={text.title}
        keep={words.erase.keep}
        go={text.confirm}
        busy={busy}
        onGo={() => erase(withPassword)}
      >
        <p>{text.text}</p>
        {asksWho && (
          <Suspense>
            <ShowWho
              email={email}
              password={password}
              onType={setPassword}
              problem={problem}
              busy={busy}
              onPasskey={erase}
            />
          </Suspense>
        )}
        <CallProblem problem={isSaidElsewhere ? undefined : problem} />
      </AskFirst>
    </>
  )
}

/** Signed in, but longer ago than the server lets somebody erase an account. */
function isTooLongAgo(problem: Trouble | undefined): boolean {
  return problem?.code === 'account.sign-in-again'
}
