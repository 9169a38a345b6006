import './dialog.css'
import { type FormEvent, type ReactNode, type RefObject, useId } from 'react'

interface AskFirstProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly title: string
  /** What it does, and fields where something has to be typed first. */
  readonly children: ReactNode
  /** The button that changes nothing; it comes first. */
  readonly keep: string
  readonly go: string
  readonly busy?: boolean
  readonly onGo: () => void
}

/** Before something that cannot be taken back: what it does, and two buttons. */
export function AskFirst({ dialog, title, children, keep, go, busy = false, onGo }: AskFirstProps) {
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGo()
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <h2 id={id}>{title}</h2>
        {children}
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {keep}
          </button>
          <button type="submit" className="button main" disabled={busy}>
            {go}
          </button>
        </div>
      </form>
    </dialog>
  )
}
