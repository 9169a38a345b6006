import './night-card.css'
import { useRef, useState } from 'react'
import { changeDay, changeEpisode } from '../diary/change-diary.ts'
import { episodesOf } from '../diary/diary-nights.ts'
import { diaryDays, diaryEpisodes } from '../diary/diary-store.ts'
import { newEpisode } from '../diary/new-episode.ts'
import { isOver, nightStage } from '../diary/night-stage.ts'
import { newId } from '../kept/new-id.ts'
import { longNight } from '../words/night-text.ts'
import { words } from '../words/words.ts'
import { CrampRow } from './cramp-row.tsx'

interface NightCardProps {
  readonly night: string
  readonly now: Date
}

/** One night: that there was no cramp, in one tap, or the cramps with what can be told of them. */
export function NightCard({ night, now }: NightCardProps) {
  const text = words.diary.night
  const heading = useRef<HTMLHeadingElement>(null)
  const [opened, setOpened] = useState<string>()
  const episodes = episodesOf(diaryEpisodes.use(), night)
  const quiet = diaryDays.use().some(({ id, body }) => id === night && body.noCramps === true)
  const stage = nightStage(night, now)
  const toHeading = () => heading.current?.focus()
  const sayNone = () => {
    changeDay(words.diary.undo.none, night, { noCramps: true })
    toHeading()
  }
  const add = () => {
    const id = newId()
    changeEpisode(words.diary.undo.added, id, newEpisode(night, now))
    setOpened(id)
    toHeading()
  }
  const toBeSaid = episodes.length === 0 && !quiet && isOver(stage)
  return (
    <section className="card night-card" aria-labelledby="night">
      <h2 id="night" ref={heading} tabIndex={-1}>
        {text.stage[stage]}
        <small className="soft">{longNight(night)}</small>
      </h2>
      {episodes.length > 0 && (
        <ul className="rows">
          {episodes.map((episode) => (
            <CrampRow
              key={episode.id}
              episode={episode}
              open={episode.id === opened}
              onOpen={(open) => setOpened(open ? episode.id : undefined)}
              onRemoved={toHeading}
            />
          ))}
        </ul>
      )}
      {episodes.length === 0 && quiet && <p>{text.saidNone}</p>}
      {toBeSaid && (
        <button type="button" className="button main" onClick={sayNone}>
          {text.none[stage === 'last' ? 'last' : 'this']}
        </button>
      )}
      <button type="button" className={toBeSaid ? 'button' : 'button fit'} onClick={add}>
        {toBeSaid ? text.some : text.add[episodes.length > 0 ? 'another' : stage]}
      </button>
    </section>
  )
}
