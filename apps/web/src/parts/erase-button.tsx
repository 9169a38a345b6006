import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { eraseAll } from '../account/erase-all.ts'
import { otherPlaceIn } from '../account/other-place.ts'
import { useCall } from '../account/use-call.ts'
import { useSession } from '../kept/session.ts'
import { words } from '../words/words.ts'
import { AskFirst } from './ask-first.tsx'

/** Erases all that was entered, here and where it is kept; the dialog says what goes. */
export function EraseButton({ className }: { readonly className: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const place = otherPlaceIn(useSession())
  const { busy, problem, call } = useCall()
  const text = words.erase[place]
  const erase = async () => {
    if (!(await call(() => eraseAll(place)))) return
    dialog.current?.close()
    await navigate({ to: '/' })
  }
  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        {text.button}
      </button>
      <AskFirst
        dialog={dialog}
        title={text.title}
        keep={words.erase.keep}
        go={text.confirm}
        busy={busy}
        onGo={erase}
      >
        <p>{text.text}</p>
        <p className="field-problem" role="alert">
          {problem && words.erase.failed}
        </p>
      </AskFirst>
    </>
  )
}
