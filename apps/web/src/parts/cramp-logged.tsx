import './cramp-logged.css'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { clockOf } from '../diary/clock.ts'
import { nightOfEpisode } from '../diary/diary-nights.ts'
import { diaryEpisodes } from '../diary/diary-store.ts'
import { hasDetails } from '../diary/has-details.ts'
import { logCramp, useJustLogged } from '../diary/log-cramp.ts'
import { timeText } from '../words/night-text.ts'
import { words } from '../words/words.ts'

/** The second half of a double press, here or on the page before, must not undo what the first half saved. */
const DOUBLE_PRESS_MS = 1000

/**
 * Says that this cramp was saved, or why it may not last, with the way back; or saves it in one tap. Once more was told of
 * it, the way back is in the diary, where nothing that was told is lost.
 */
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
        {logged !== undefined &&
          (isStored ? text.saved : text.noted)(timeText(clockOf(logged.body)))}
      </p>
      {logged !== undefined && hasDetails(logged.body) ? (
        <Link to="/diary/$date" params={{ date: nightOfEpisode(logged.body) }}>
          {text.change}
        </Link>
      ) : (
        <button
          ref={button}
          type="button"
          className={logged === undefined ? 'button fit' : 'text-button'}
          onClick={press}
        >
          {logged === undefined ? text.log : text.undo}
        </button>
      )}
    </div>
  )
}
