import { useRef, useState } from 'react'
import { inOrder, nightOfEpisode } from '../diary/diary-nights.ts'
import { diaryEpisodes } from '../diary/diary-store.ts'
import { words } from '../words/words.ts'
import { CrampRow } from './cramp-row.tsx'

const MOST_SHOWN = 5

interface CrampListProps {
  /** The night that is shown beside the list. */
  readonly except: string
}

/** The cramps written down last, the newest first. */
export function CrampList({ except }: CrampListProps) {
  const text = words.diary.list
  const heading = useRef<HTMLHeadingElement>(null)
  const [opened, setOpened] = useState<string>()
  const episodes = inOrder(diaryEpisodes.use())
    .filter(({ body }) => nightOfEpisode(body) !== except)
    .toReversed()
  return (
    <section aria-labelledby="cramps">
      <h2 id="cramps" ref={heading} tabIndex={-1}>
        {text.heading}
      </h2>
      {episodes.length === 0 && <p className="soft">{text.empty}</p>}
      <ul className="rows">
        {episodes.slice(0, MOST_SHOWN).map((episode) => (
          <CrampRow
            key={episode.id}
            episode={episode}
            withNight
            open={episode.id === opened}
            onOpen={(open) => setOpened(open ? episode.id : undefined)}
            onRemoved={() => heading.current?.focus()}
          />
        ))}
      </ul>
      {episodes.length > MOST_SHOWN && <p className="small soft">{text.older}</p>}
    </section>
  )
}
