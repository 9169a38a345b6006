import './settings.css'
import { answerOf } from '@charley/client'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { forGuests } from '../account/calls.ts'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { sessionIs } from '../kept/session.ts'
import { AccountForm } from '../parts/account-form.tsx'
import { EmailField } from '../parts/email-field.tsx'
import { HostedOnly } from '../parts/hosted-only.tsx'
import { NewPasswordField } from '../parts/new-password-field.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { account } from '../words/en-account.ts'

const text = account.signUp

export function SignUpPage() {
  const navigate = useNavigate()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async () => {
    const body = { email: email.trim(), password }
    const answer = await call(() => answerOf(forGuests.POST('/v1/auth/sign-up', { body })))
    if (!answer) return
    sessionIs(answer.data)
    await navigate({ to: '/account' })
  }
  const isEmailWrong = isFieldWrong(problem, 'email')
  const isPasswordWrong = isFieldWrong(problem, 'password')
  return (
    <div className="settings">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{text.lead}</p>
      </div>
      <HostedOnly>
        <AccountForm
          busy={busy}
          problem={isEmailWrong || isPasswordWrong ? undefined : problem}
          button={text.button}
          onSubmit={submit}
        >
          <EmailField isWrong={isEmailWrong} value={email} onType={setEmail} />
          <NewPasswordField
            label={account.password}
            isWrong={isPasswordWrong}
            value={password}
            onType={setPassword}
          />
        </AccountForm>
        <ul className="link-list">
          <li>
            <Link to="/account/sign-in">{text.signIn}</Link>
          </li>
        </ul>
      </HostedOnly>
    </div>
  )
}
