import './settings.css'
import { answerOf } from '@charley/client'
import { Link, useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { forGuests } from '../account/calls.ts'
import { showKeptTheme } from '../account/kept-theme.ts'
import { canOfferQuietly, canUsePasskeys, signInWithPasskey } from '../account/passkeys.ts'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { type Session, sessionIs } from '../kept/session.ts'
import { AccountForm } from '../parts/account-form.tsx'
import { CallProblem } from '../parts/call-problem.tsx'
import { EmailField } from '../parts/email-field.tsx'
import { HostedOnly } from '../parts/hosted-only.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import { account } from '../words/en-account.ts'

const text = account.signIn

export function SignInPage() {
  const navigate = useNavigate()
  /** Ends the quiet offer: a browser deals with one passkey at a time. */
  const offer = useRef<AbortController>(undefined)
  const welcome = (session: Session) => {
    sessionIs(session)
    void showKeptTheme()
    return navigate({ to: '/account' })
  }
  return (
    <div className="settings">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{text.lead}</p>
      </div>
      <HostedOnly>
        <QuietOffer offer={offer} onSignedIn={welcome} />
        <SignInForm onSignedIn={welcome} />
        {canUsePasskeys() && (
          <>
            <p className="or-line">{text.or}</p>
            <PasskeyButton offer={offer} onSignedIn={welcome} />
          </>
        )}
        <ul className="link-list">
          <li>
            <Link to="/account/forgotten">{text.forgotten}</Link>
          </li>
          <li>
            <Link to="/account/sign-up">{text.signUp}</Link>
          </li>
        </ul>
      </HostedOnly>
    </div>
  )
}

interface SignedIn {
  readonly onSignedIn: (session: Session) => Promise<void>
}

interface WithOffer extends SignedIn {
  readonly offer: RefObject<AbortController | undefined>
}

function SignInForm({ onSignedIn }: SignedIn) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async () => {
    const body = { email: email.trim(), password }
    const answer = await call(() => answerOf(forGuests.POST('/v1/auth/sign-in', { body })))
    if (answer) await onSignedIn(answer.data)
  }
  const isEmailWrong = isFieldWrong(problem, 'email')
  const isPasswordWrong = isFieldWrong(problem, 'password')
  return (
    <AccountForm
      busy={busy}
      problem={isEmailWrong || isPasswordWrong ? undefined : problem}
      button={text.button}
      onSubmit={submit}
    >
      <EmailField
        isWrong={isEmailWrong}
        autoComplete="username webauthn"
        value={email}
        onType={setEmail}
      />
      <PasswordField
        label={account.password}
        problem={isPasswordWrong ? account.passwordMissing : undefined}
        autoComplete="current-password"
        value={password}
        onType={setPassword}
      />
    </AccountForm>
  )
}

function PasskeyButton({ offer, onSignedIn }: WithOffer) {
  const { busy, problem, call } = useCall()
  const signIn = async () => {
    offer.current?.abort()
    const answer = await call(() => signInWithPasskey())
    if (answer) await onSignedIn(answer.data)
  }
  return (
    <div className="stack">
      <button type="button" className="button fit" disabled={busy} onClick={signIn}>
        {text.passkey}
      </button>
      <CallProblem problem={problem} />
    </div>
  )
}

/** Passkeys are offered in the e-mail field while the page is open; nothing is said where the person takes none. */
function QuietOffer({ offer, onSignedIn }: WithOffer): null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit of the page
  useEffect(() => {
    const leaving = new AbortController()
    offer.current = leaving
    const begin = async () => {
      if (!(await canOfferQuietly()) || leaving.signal.aborted) return
      const outcome = await signInWithPasskey(leaving.signal)
      if (outcome.ok) await onSignedIn(outcome.data)
    }
    void begin()
    return () => leaving.abort()
  }, [])
  return null
}
