import './cramp-row.css'
import { removeEpisode } from '../diary/change-diary.ts'
import { type KeptEpisode, nightOfEpisode } from '../diary/diary-nights.ts'
import { hasDetails } from '../diary/has-details.ts'
import { whatText, whenText } from '../words/episode-text.ts'
import { nightText } from '../words/night-text.ts'
import { words } from '../words/words.ts'
import { CrampForm } from './cramp-form.tsx'
import { useFocusAfter } from './use-focus-after.ts'

interface CrampRowProps {
  readonly episode: KeptEpisode
  /** In a list of several nights. */
  readonly withNight?: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** The row is gone, and the focus with it. */
  readonly onRemoved: () => void
}

/** A cramp of the diary, or several told together, and the ways to change it. */
export function CrampRow({ episode, withNight = false, open, onOpen, onRemoved }: CrampRowProps) {
  const text = words.diary.cramp
  const button = useFocusAfter(open)
  const isTold = hasDetails(episode.body)
  const night = nightText(nightOfEpisode(episode.body))
  const when = whenText(episode.body)
  const name = withNight ? `${night}, ${when}` : when
  const remove = () => {
    removeEpisode(words.diary.undo.removed, episode.id)
    onRemoved()
  }
  return (
    <li>
      <div className="cramp-row">
        <p>
          <strong>{name}</strong>
          <span className="small soft">{whatText(episode.body)}</span>
        </p>
        <div className="cramp-row-buttons">
          <button
            ref={button}
            type="button"
            className="text-button"
            aria-label={isTold ? text.changeOf(name) : text.detailsOf(name)}
            aria-expanded={open}
            onClick={() => onOpen(!open)}
          >
            {isTold ? text.change : text.details}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={text.removeOf(name)}
            onClick={remove}
          >
            {text.remove}
          </button>
        </div>
      </div>
      {open && (
        <fieldset className="cramp-open">
          <legend className="visually-hidden">{name}</legend>
          <CrampForm episode={episode} />
          <button
            type="button"
            className="button main fit"
            aria-label={text.doneOf(name)}
            onClick={() => onOpen(false)}
          >
            {text.done}
          </button>
        </fieldset>
      )}
    </li>
  )
}
