import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type SessionState, useSession } from '../kept/session.ts'
import { account } from '../words/en-account.ts'

interface AccountGateProps {
  /** For somebody who is signed in. */
  readonly children: (email: string) => ReactNode
}

/** Whoever is signed in passes; others are told what to do instead. */
export function AccountGate({ children }: AccountGateProps) {
  const session = useSession()
  const email = emailIn(session)
  if (email !== null) return children(email)
  if (session === 'asking') return <p role="status">{account.busy}</p>
  if (session === 'unreachable') return <p>{account.unreachable}</p>
  if (session === 'none' || session.mode === 'personal') return <p>{account.none}</p>
  return (
    <>
      <p>{account.guest}</p>
      <Link to="/account/sign-in" className="button main fit">
        {account.signIn.button}
      </Link>
    </>
  )
}

function emailIn(session: SessionState): string | null {
  return typeof session === 'string' ? null : session.email
}
