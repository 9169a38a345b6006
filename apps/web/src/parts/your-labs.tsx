import type { Assessment, LabEntry } from '@charley/engine'
import { type Interview, withLabs } from '../interview/interview.ts'
import { saveInterview } from '../interview/interview-store.ts'
import type { CheckRoom } from '../interview/load-check-room.ts'
import { words } from '../words/words.ts'
import { LabForm } from './lab-form.tsx'

interface YourLabsProps {
  readonly room: CheckRoom
  readonly interview: Interview
  readonly readings: Assessment['labs']
}

/** Results the person already has: what each means, and a place to add one. They count in the ranking at once. */
export function YourLabs({ room, interview, readings }: YourLabsProps) {
  const { analytes } = room.knowledge
  const labs = interview.person.labs ?? []
  const save = (changed: readonly LabEntry[]) => saveInterview(withLabs(interview, changed))
  return (
    <section className="card" aria-labelledby="your-labs">
      <h2 id="your-labs">{words.labs.heading}</h2>
      <ul className="rows">
        {labs.map((lab, index) => {
          const name = analytes.find(({ id }) => id === lab.analyte)?.name ?? lab.analyte
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same test may be there twice; its place is what it is
            <li key={index}>
              <h3>
                {name}:{' '}
                {lab.word === undefined ? `${lab.value} ${lab.unit}` : words.labs.words[lab.word]}
              </h3>
              <button
                type="button"
                className="text-button small"
                aria-label={words.labs.removeOf(name)}
                onClick={() => save(labs.toSpliced(index, 1))}
              >
                {words.labs.remove}
              </button>
            </li>
          )
        })}
      </ul>
      {readings.map(({ analyte, name, text }) => (
        <p key={analyte} className="small">
          <strong>{name}:</strong> {text}
        </p>
      ))}
      <details>
        <summary>{words.labs.addOne}</summary>
        <LabForm analytes={analytes} onAdd={(lab) => save([...labs, lab])} />
      </details>
    </section>
  )
}
