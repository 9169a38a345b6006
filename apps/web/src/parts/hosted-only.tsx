import type { ReactNode } from 'react'
import { useSession } from '../kept/session.ts'
import { account } from '../words/en-account.ts'

/** Signing in and the like, where that is a thing at all. */
export function HostedOnly({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const isOwnMachine =
    session === 'none' || (typeof session !== 'string' && session.mode === 'personal')
  return isOwnMachine ? <p>{account.none}</p> : children
}
