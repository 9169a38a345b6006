import './night-card.css'
import { useRef, useState } from 'react'
import { addEpisode, changeDay } from '../diary/change-diary.ts'
import { episodesOf } from '../diary/diary-nights.ts'
import { diaryDays, diaryEpisodes } from '../diary/diary-store.ts'
import { newEpisode } from '../diary/new-episode.ts'
import { isOver, type NightStage, nightStage } from '../diary/night-stage.ts'
import { newId } from '../kept/new-id.ts'
import { nightText } from '../words/night-text.ts'
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
    // The page may have been open for hours.
    addEpisode(words.diary.undo.added, id, newEpisode(night, new Date()))
    setOpened(id)
    toHeading()
  }
  return (
    <section className="card night-card" aria-labelledby="night">
      <h2 id="night" ref={heading} tabIndex={-1}>
        {text.stage[stage]}
        <small className="soft">{nightText(night)}</small>
      </h2>
      {episodes.length === 0 ? (
        <EmptyNight stage={stage} quiet={quiet} onNone={sayNone} onAdd={add} />
      ) : (
        <>
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
          <button type="button" className="button fit" onClick={add}>
            {text.another}
          </button>
        </>
      )}
    </section>
  )
}

interface EmptyNightProps {
  readonly stage: NightStage
  readonly quiet: boolean
  readonly onNone: () => void
  readonly onAdd: () => void
}

function EmptyNight({ stage, quiet, onNone, onAdd }: EmptyNightProps) {
  const text = words.diary.night
  if (stage === 'ahead') return <p className="soft">{text.ahead}</p>
  if (!isOver(stage)) {
    return (
      <button type="button" className="button fit" onClick={onAdd}>
        {text.now}
      </button>
    )
  }
  if (quiet) {
    return (
      <>
        <p>{text.saidNone}</p>
        <button type="button" className="button fit" onClick={onAdd}>
          {text.afterAll}
        </button>
      </>
    )
  }
  return (
    <>
      <button type="button" className="button main" onClick={onNone}>
        {text.none[stage === 'last' ? 'last' : 'this']}
      </button>
      <button type="button" className="button" onClick={onAdd}>
        {text.some}
      </button>
    </>
  )
}
