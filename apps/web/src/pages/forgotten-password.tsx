import './settings.css'
import { answerOf } from '@charley/client'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { forGuests } from '../account/calls.ts'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { AccountForm } from '../parts/account-form.tsx'
import { EmailField } from '../parts/email-field.tsx'
import { HostedOnly } from '../parts/hosted-only.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { account } from '../words/en-account.ts'

const text = account.forgotten

export function ForgottenPasswordPage() {
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo === undefined) return <AskForLink onSent={setSentTo} />
  return (
    <div className="settings">
      <PageTitle focusKey="sent" title={text.sentTitle}>
        {text.sentTitle}
      </PageTitle>
      <p>{text.sent(sentTo)}</p>
      <BackToSigningIn />
    </div>
  )
}

function AskForLink({ onSent }: { readonly onSent: (email: string) => void }) {
  const [email, setEmail] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async () => {
    const body = { email: email.trim() }
    const answer = await call(() => answerOf(forGuests.POST('/v1/auth/password-reset', { body })))
    if (answer) onSent(body.email)
  }
  const isEmailWrong = isFieldWrong(problem, 'email')
  return (
    <div className="settings">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{text.lead}</p>
      </div>
      <HostedOnly>
        <AccountForm
          busy={busy}
          problem={isEmailWrong ? undefined : problem}
          button={text.button}
          onSubmit={submit}
        >
          <EmailField isWrong={isEmailWrong} value={email} onType={setEmail} />
        </AccountForm>
        <BackToSigningIn />
      </HostedOnly>
    </div>
  )
}

function BackToSigningIn() {
  return (
    <ul className="link-list">
      <li>
        <Link to="/account/sign-in">{text.back}</Link>
      </li>
    </ul>
  )
}
