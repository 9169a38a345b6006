import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { eraseEverything } from '../interview/interview-store.ts'
import { words } from '../words/words.ts'
import './dialog.css'

export function EraseButton() {
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const erase = async () => {
    dialog.current?.close()
    eraseEverything()
    delete document.documentElement.dataset.theme
    await navigate({ to: '/' })
  }
  return (
    <>
      <button type="button" className="text-button" onClick={() => dialog.current?.showModal()}>
        {words.erase.button}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="erase-title">
        <h2 id="erase-title">{words.erase.title}</h2>
        <p>{words.erase.text}</p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.erase.keep}
          </button>
          <button type="button" className="button main" onClick={erase}>
            {words.erase.confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
