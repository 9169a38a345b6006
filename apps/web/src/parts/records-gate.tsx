import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '../kept/session.ts'
import { account } from '../words/en-account.ts'
import { settings } from '../words/en-settings.ts'

/** For pages about what the server keeps for somebody: their content, or why there is none. */
export function RecordsGate({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  if (session === 'asking') return <p role="status">{settings.busy}</p>
  if (session === 'unreachable') return <p>{settings.needsServer}</p>
  if (session === 'none') return <p>{settings.needsRecords}</p>
  if (session.mode === 'personal' || session.email !== null) return children
  return (
    <>
      <p>{settings.needsAccount}</p>
      <Link to="/account/sign-in" className="button main fit">
        {account.signIn.button}
      </Link>
    </>
  )
}
