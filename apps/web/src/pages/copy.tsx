import './settings.css'
import { BringBack } from '../parts/bring-back.tsx'
import { RecordsGate } from '../parts/records-gate.tsx'
import { SaveCopy } from '../parts/save-copy.tsx'
import { SettingsTitle } from '../parts/settings-title.tsx'
import { settings } from '../words/en-settings.ts'

export function CopyPage() {
  return (
    <div className="settings">
      <SettingsTitle title={settings.copy.title} />
      <RecordsGate>
        <SaveCopy />
        <BringBack />
      </RecordsGate>
    </div>
  )
}
