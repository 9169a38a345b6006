import './settings.css'
import { answerOf } from '@charley/client'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { forGuests } from '../account/calls.ts'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { refreshSession } from '../kept/session.ts'
import { AccountForm } from '../parts/account-form.tsx'
import { NewPasswordField } from '../parts/new-password-field.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { account } from '../words/en-account.ts'

const text = account.newPasswordPage

/** Where the link in the mail leads; its token stands behind the `#`. */
export function NewPasswordPage() {
  const { hash } = useLocation()
  const [done, setDone] = useState(false)
  if (done) {
    return (
      <div className="settings">
        <PageTitle focusKey="done" title={text.doneTitle}>
          {text.doneTitle}
        </PageTitle>
        <p>{text.done}</p>
        <Link to="/account/sign-in" className="button main fit">
          {account.signIn.button}
        </Link>
      </div>
    )
  }
  return (
    <div className="settings">
      <div>
        <PageTitle title={text.title}>{text.title}</PageTitle>
        <p className="soft">{hash === '' ? text.noLink : text.lead}</p>
      </div>
      {hash !== '' && <NewPasswordForm token={hash} onDone={() => setDone(true)} />}
      <ul className="link-list">
        <li>
          <Link to="/account/forgotten">{text.ask}</Link>
        </li>
      </ul>
    </div>
  )
}

interface NewPasswordFormProps {
  readonly token: string
  readonly onDone: () => void
}

function NewPasswordForm({ token, onDone }: NewPasswordFormProps) {
  const [newPassword, setNewPassword] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async () => {
    const body = { token, newPassword }
    const answer = await call(() => answerOf(forGuests.PUT('/v1/auth/password-reset', { body })))
    if (!answer) return
    // Whoever was signed in here is not any more.
    void refreshSession()
    onDone()
  }
  const isPasswordWrong = isFieldWrong(problem, 'newPassword')
  return (
    <AccountForm
      busy={busy}
      problem={isPasswordWrong ? undefined : problem}
      button={text.button}
      onSubmit={submit}
    >
      <NewPasswordField isWrong={isPasswordWrong} value={newPassword} onType={setNewPassword} />
    </AccountForm>
  )
}
