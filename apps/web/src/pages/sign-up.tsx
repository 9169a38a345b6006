import './settings.css'
import { answerOf } from '@charley/client'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { server } from '../kept/server.ts'
import { sessionIs } from '../kept/session.ts'
import { CallProblem } from '../parts/call-problem.tsx'
import { HostedOnly } from '../parts/hosted-only.tsx'
import { LabelledInput } from '../parts/labelled-input.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import { account } from '../words/en-account.ts'

const text = account.signUp

export function SignUpPage() {
  const navigate = useNavigate()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = { email: email.trim(), password }
    const answer = await call(() => answerOf(server.POST('/v1/auth/sign-up', { body })))
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
        <form onSubmit={submit} noValidate>
          <LabelledInput
            label={account.email}
            problem={isEmailWrong ? account.emailWrong : undefined}
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onType={setEmail}
          />
          <PasswordField
            label={account.password}
            hint={account.newPasswordHint}
            problem={isPasswordWrong ? account.newPasswordShort : undefined}
            autoComplete="new-password"
            value={password}
            onType={setPassword}
          />
          <CallProblem problem={isEmailWrong || isPasswordWrong ? undefined : problem} />
          <button type="submit" className="button main" disabled={busy}>
            {busy ? account.busy : text.button}
          </button>
        </form>
        <ul className="link-list">
          <li>
            <Link to="/account/sign-in">{text.signIn}</Link>
          </li>
        </ul>
      </HostedOnly>
    </div>
  )
}
