import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { signOut } from '../account/sign-out.ts'
import { useCall } from '../account/use-call.ts'
import { readWaiting, useWaiting } from '../kept/kept-state.ts'
import { account } from '../words/en-account.ts'
import { AskFirst } from './ask-first.tsx'
import { CallProblem } from './call-problem.tsx'

const text = account.signOut

/** Out on this device, or on all of them. Entries that the server has not got yet are told of before. */
export function SignOut() {
  const unsent = useRef<HTMLDialogElement>(null)
  const everywhere = useRef<HTMLDialogElement>(null)
  const waiting = useWaiting()
  const navigate = useNavigate()
  const { busy, problem, call } = useCall()
  const leave = async (from: 'here' | 'everywhere') => {
    const isOut = (await call(() => signOut(from))) !== undefined
    unsent.current?.close()
    everywhere.current?.close()
    if (isOut) await navigate({ to: '/' })
  }
  const leaveHere = () => {
    if (readWaiting() > 0) unsent.current?.showModal()
    else void leave('here')
  }
  return (
    <section aria-labelledby="sign-out">
      <h2 id="sign-out">{text.heading}</h2>
      <div className="buttons-row">
        <button type="button" className="button fit" disabled={busy} onClick={leaveHere}>
          {text.here}
        </button>
        <button
          type="button"
          className="button fit"
          onClick={() => everywhere.current?.showModal()}
        >
          {text.everywhere}
        </button>
      </div>
      <CallProblem problem={problem} />
      <AskFirst
        dialog={unsent}
        title={text.waitingTitle}
        keep={text.keep}
        go={text.waitingGo}
        busy={busy}
        onGo={() => leave('here')}
      >
        <p>{text.waiting(waiting)}</p>
      </AskFirst>
      <AskFirst
        dialog={everywhere}
        title={text.everywhereTitle}
        keep={text.keep}
        go={text.everywhere}
        busy={busy}
        onGo={() => leave('everywhere')}
      >
        <p>{text.everywhereText}</p>
        {waiting > 0 && <p>{text.waiting(waiting)}</p>}
      </AskFirst>
    </section>
  )
}
