import { useCallback, useEffect, useState } from 'react'
import { type IntakeRoom, loadIntakeRoom } from './load-intake-room.ts'

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'here'; readonly room: IntakeRoom }

/** For a part that must not hold up the page it stands on. */
export function useIntakeRoom(): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  const load = useCallback(() => {
    setLoading({ state: 'loading' })
    loadIntakeRoom().then(
      (room) => setLoading({ state: 'here', room }),
      () => setLoading({ state: 'failed', again: load })
    )
  }, [])
  useEffect(load, [load])
  return loading
}
