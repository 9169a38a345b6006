import './cramp-logged.css'
import { useRef, useState } from 'react'
import { diaryEpisodes } from '../diary/diary-store.ts'
import { logCramp, useJustLogged } from '../diary/log-cramp.ts'
import { timeText } from '../words/night-text.ts'
import { words } from '../words/words.ts'

/** The second half of a double press, here or on the page before, must not undo what the first half saved. */
const DOUBLE_PRESS_MS = 1000

/** Says that this cramp was saved, or why it may not last, with the way back; or saves it in one tap. */
export function CrampLogged() {
  const [opened] = useState(() => new Date())
  const logged = useJustLogged(opened)
  const isStored = diaryEpisodes.useTrouble() !== 'not-kept'
  const button = useRef<HTMLButtonElement>(null)
  const text = words.diary.log
  const press = () => {
    const now = new Date()
    if (logged === undefined) logCramp(now)
    else if (now.getTime() - Date.parse(logged.body.at) > DOUBLE_PRESS_MS) {
      diaryEpisodes.remove(logged.id)
    }
    // The same button, with another word: the focus stays where the finger is.
    button.current?.focus()
  }
  return (
    <div className="cramp-logged">
      <p role="status">
        {logged !== undefined && (isStored ? text.saved : text.noted)(timeText(logged.body.at))}
      </p>
      <button
        ref={button}
        type="button"
        className={logged === undefined ? 'button fit' : 'text-button'}
        onClick={press}
      >
        {logged === undefined ? text.log : text.undo}
      </button>
    </div>
  )
}
