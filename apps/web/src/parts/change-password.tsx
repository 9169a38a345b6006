import { answerOf } from '@charley/client'
import { type FormEvent, useState } from 'react'
import { ownAccount } from '../account/calls.ts'
import { isFieldWrong, isPasswordWrong, useCall } from '../account/use-call.ts'
import { account } from '../words/en-account.ts'
import { CallProblem } from './call-problem.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { PasswordField } from './password-field.tsx'
import { WhosePassword } from './whose-password.tsx'

const text = account.change

export function ChangePassword({ email }: { readonly email: string }) {
  const [password, setPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [done, setDone] = useState(false)
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    const body = { password, newPassword }
    const answer = await call(() => answerOf(ownAccount.POST('/v1/auth/password', { body })))
    if (!answer) return
    setPassword('')
    setNewPassword('')
    setDone(true)
  }
  const isOldWrong = isPasswordWrong(problem)
  const isNewWrong = isFieldWrong(problem, 'newPassword')
  return (
    <section aria-labelledby="change-password">
      <h2 id="change-password">{text.heading}</h2>
      <p className="soft">{text.lead}</p>
      <form onSubmit={submit} noValidate>
        <WhosePassword email={email} />
        <PasswordField
          label={text.current}
          problem={isOldWrong ? text.currentWrong : undefined}
          autoComplete="current-password"
          value={password}
          onType={setPassword}
        />
        <NewPasswordField isWrong={isNewWrong} value={newPassword} onType={setNewPassword} />
        <CallProblem problem={isOldWrong || isNewWrong ? undefined : problem} />
        <button type="submit" className="button fit" disabled={busy}>
          {busy ? account.busy : text.button}
        </button>
        <p className="done-note" role="status">
          {done && text.done}
        </p>
      </form>
    </section>
  )
}
