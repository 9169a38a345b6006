import { useRef, useState } from 'react'
import { adopt, discardDevice, useAdoptable } from '../kept/kept-state.ts'
import { account } from '../words/en-account.ts'
import { AskFirst } from './ask-first.tsx'

const text = account.adopt

/** What was entered here before signing in: into the account, or not. Asked only where there is something. */
export function AdoptQuestion() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState('')
  const entries = useAdoptable()
  const take = () => {
    adopt()
    setDone(text.taken)
  }
  const drop = async () => {
    await discardDevice()
    setDone(text.dropped)
  }
  return (
    <>
      <p className="done-note" role="status">
        {done}
      </p>
      {entries > 0 && (
        <section className="card" aria-labelledby="adopt">
          <h2 id="adopt">{text.heading}</h2>
          <p>{text.lead(entries)}</p>
          <div className="buttons-row">
            <button type="button" className="button main fit" onClick={take}>
              {text.take}
            </button>
            <button
              type="button"
              className="button fit"
              onClick={() => dialog.current?.showModal()}
            >
              {text.drop}
            </button>
          </div>
        </section>
      )}
      <AskFirst
        dialog={dialog}
        title={text.dropTitle}
        keep={text.dropKeep}
        go={text.dropGo}
        onGo={() => {
          dialog.current?.close()
          void drop()
        }}
      >
        <p>{text.dropText(entries)}</p>
      </AskFirst>
    </>
  )
}
