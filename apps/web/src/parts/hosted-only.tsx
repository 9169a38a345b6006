import type { ReactNode } from 'react'
import { useSession } from '../kept/session.ts'
import { account } from '../words/en-account.ts'

/** Signing in and the like, where that is a thing at all. */
export function HostedOnly({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  if (session === 'asking') return <p role="status">{account.busy}</p>
  const isOwnMachine = typeof session !== 'string' && session.mode === 'personal'
  return isOwnMachine || session === 'none' ? <p>{account.none}</p> : children
}
