import { useEffect, useRef } from 'react'
import { canUsePasskeys, signInWithPasskey } from '../account/passkeys.ts'
import { isPasswordWrong, type Outcome, type Trouble } from '../account/use-call.ts'
import { account } from '../words/en-account.ts'
import { PasswordField } from './password-field.tsx'
import { WhosePassword } from './whose-password.tsx'

interface ShowWhoProps {
  readonly email: string
  readonly password: string
  readonly onType: (password: string) => void
  readonly problem: Trouble | undefined
  readonly busy: boolean
  readonly onPasskey: (signIn: () => Promise<Outcome<unknown>>) => void
}

const text = account.showWho

/** In a dialog, before what cannot be taken back: that it is really them, by password or passkey. */
export function ShowWho({ email, password, onType, problem, busy, onPasskey }: ShowWhoProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <p>{text.lead(email)}</p>
      <WhosePassword email={email} />
      <PasswordField
        ref={field}
        label={account.password}
        problem={isPasswordWrong(problem) ? account.change.currentWrong : undefined}
        autoComplete="current-password"
        value={password}
        onType={onType}
      />
      {canUsePasskeys() && (
        <button
          type="button"
          className="text-button"
          disabled={busy}
          onClick={() => onPasskey(signInWithPasskey)}
        >
          {text.passkey}
        </button>
      )}
    </>
  )
}
