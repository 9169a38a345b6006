import './settings.css'
import { useState } from 'react'
import { newId } from '../kept/new-id.ts'
import { DiaryFileCard } from '../parts/diary-file-card.tsx'
import { FileButton } from '../parts/file-button.tsx'
import { RecordsGate } from '../parts/records-gate.tsx'
import { SettingsTitle } from '../parts/settings-title.tsx'
import { settings } from '../words/en-settings.ts'

const text = settings.import

export function ImportPage() {
  return (
    <div className="settings">
      <SettingsTitle title={text.title} lead={text.lead} />
      <RecordsGate>
        <Files />
      </RecordsGate>
      <section aria-labelledby="how">
        <h2 id="how">{text.howHeading}</h2>
        <ul className="rows">
          {text.how.map(({ app, text: how }) => (
            <li key={app}>
              <h3>{app}</h3>
              <p className="soft">{how}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

interface ChosenFile {
  readonly id: string
  readonly file: File
}

function Files() {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const add = (files: readonly File[]) =>
    setChosen([...chosen, ...files.map((file) => ({ id: newId(), file }))])
  return (
    <>
      <FileButton label={text.choose} accept=".csv,.xml,.json,.zip" multiple onChoose={add} />
      {chosen.map(({ id, file }) => (
        <DiaryFileCard
          key={id}
          file={file}
          onLeave={() => setChosen(chosen.filter((other) => other.id !== id))}
        />
      ))}
    </>
  )
}
