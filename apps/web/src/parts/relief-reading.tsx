import type { Library, ReliefPage } from '@charley/knowledge'
import { words } from '../words/words.ts'
import { BeforeYouStretch } from './before-you-stretch.tsx'
import { DrawnSteps } from './drawn-steps.tsx'

/** What a relief page holds beside what the engine reads. */
interface ReliefTexts {
  readonly exercises?: readonly {
    readonly id: string
    readonly name: string
    readonly steps: readonly string[]
  }[]
}

interface ReliefReadingProps {
  readonly library: Library
  readonly page: ReliefPage & ReliefTexts
}

export function ReliefReading({ library, page }: ReliefReadingProps) {
  return (
    <>
      <ul className="tag-line">
        <li className="tag">{words.library.when[page.when]}</li>
        {page.minutes > 0 && <li className="tag">{words.library.minutes(page.minutes)}</li>}
        <li className="tag">{words.library.reliefGrade[page.evidence.grade]}</li>
      </ul>
      <BeforeYouStretch library={library} />
      <section aria-labelledby="how">
        <h2 id="how">{words.library.howTo}</h2>
        <DrawnSteps id={page.id} steps={page.steps} />
      </section>
      {page.exercises?.map(({ id, name, steps }) => (
        <section key={id} aria-labelledby={`exercise-${id}`}>
          <h3 id={`exercise-${id}`}>{name}</h3>
          <DrawnSteps id={id} steps={steps} />
        </section>
      ))}
      {page.contraindications.length > 0 && (
        <section aria-labelledby="not-if">
          <h2 id="not-if">{words.library.takeCare}</h2>
          <ul className="plain-list">
            {page.contraindications.map(({ text, instead }) => (
              <li key={text}>
                {text} {instead}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="evidence">
        <h2 id="evidence">{words.library.doesItHelp}</h2>
        <p>{page.evidence.text}</p>
      </section>
    </>
  )
}
