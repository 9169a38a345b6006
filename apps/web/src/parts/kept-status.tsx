import { useCutOff } from '../kept/keep-in-step.ts'
import { useRefusedCount, useStorageTrouble, useWaiting } from '../kept/kept-state.ts'
import { useOwner } from '../kept/owner.ts'
import { useSession } from '../kept/session.ts'
import { DEVICE } from '../kept/shelves.ts'
import { kept } from '../words/en-kept.ts'

/** Where what is entered is kept at this moment. */
export function KeptStatus() {
  const waiting = useWaiting()
  const refused = useRefusedCount()
  const isCutOff = useCutOff()
  const trouble = useStorageTrouble()
  const where = useWhere()
  return (
    <div className="small soft print-hidden">
      <p>{waiting === 0 ? where : kept.status.here}</p>
      <p role="status">
        {trouble === 'not-kept' && kept.status.notStored}{' '}
        {isCutOff && waiting > 0 && kept.status.waiting(waiting)}{' '}
        {refused > 0 && kept.status.refused(refused)}
      </p>
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
