import type { SessionState } from '../kept/session.ts'

/** Where what a person enters lies, beside this browser. */
export type OtherPlace = 'file' | 'account' | 'nowhere' | 'unreachable'

export function otherPlaceIn(session: SessionState): OtherPlace {
  if (session === 'asking' || session === 'unreachable') return 'unreachable'
  if (session === 'none') return 'nowhere'
  if (session.mode === 'personal') return 'file'
  return session.email === null ? 'nowhere' : 'account'
}
