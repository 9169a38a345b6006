import './kept-status.css'
import type { Trouble } from '../kept/keep-in-browser.ts'
import { useSyncTrouble } from '../kept/keep-in-step.ts'
import { useRefusedCount, useStorageTrouble, useWaiting } from '../kept/kept-state.ts'
import { useOwner } from '../kept/owner.ts'
import { useSession } from '../kept/session.ts'
import { DEVICE } from '../kept/shelves.ts'
import { kept } from '../words/en-kept.ts'

interface KeptStatusProps {
  /** Of what the page keeps beside the records. */
  readonly trouble?: Trouble | undefined
  /** Where the page says in its own words where things are kept. */
  readonly troubleOnly?: boolean
}

/** Where what is entered is kept at this moment, and what went wrong with keeping it. */
export function KeptStatus({ trouble, troubleOnly = false }: KeptStatusProps) {
  const waiting = useWaiting()
  const refused = useRefusedCount()
  const notSent = useSyncTrouble()
  const ofRecords = useStorageTrouble()
  const told = trouble ?? ofRecords
  const where = useWhere()
  const said = [
    told === undefined ? '' : kept.status.trouble[told],
    notSent !== undefined && waiting > 0 ? kept.status.notSent[notSent](waiting) : '',
    refused > 0 ? kept.status.refused(refused) : ''
  ]
  return (
    <div className="kept-status small soft print-hidden">
      {!troubleOnly && <p>{waiting === 0 ? where : kept.status.here}</p>}
      <p role="status">{said.filter((each) => each !== '').join(' ')}</p>
    </div>
  )
}

function useWhere(): string {
  const owner = useOwner()
  const session = useSession()
  if (owner !== DEVICE) {
    const mode = typeof session === 'string' ? undefined : session.mode
    return mode ? kept.status.everywhere[mode] : kept.status.here
  }
  const isUnknown = session === 'asking' || session === 'unreachable'
  return isUnknown ? kept.status.here : kept.status.deviceOnly
}
