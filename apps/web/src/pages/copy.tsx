import './settings.css'
import { deviceCopies } from '../account/device-copy.ts'
import { otherPlaceIn } from '../account/other-place.ts'
import { type Copies, serverCopies } from '../account/own-copy.ts'
import { useSession } from '../kept/session.ts'
import { BringBack } from '../parts/bring-back.tsx'
import { RecordsGate } from '../parts/records-gate.tsx'
import { SaveCopy } from '../parts/save-copy.tsx'
import { SettingsTitle } from '../parts/settings-title.tsx'
import { settings } from '../words/en-settings.ts'

export function CopyPage() {
  const isHereOnly = otherPlaceIn(useSession()) === 'nowhere'
  return (
    <div className="settings">
      <SettingsTitle title={settings.copy.title} />
      {isHereOnly ? (
        <SaveAndBringBack copies={deviceCopies} />
      ) : (
        <RecordsGate>
          <SaveAndBringBack copies={serverCopies} />
        </RecordsGate>
      )}
    </div>
  )
}

function SaveAndBringBack({ copies }: { readonly copies: Copies }) {
  return (
    <>
      <SaveCopy copies={copies} />
      <BringBack copies={copies} />
    </>
  )
}
