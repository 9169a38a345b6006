import { account } from '../words/en-account.ts'
import { LabelledInput } from './labelled-input.tsx'

interface EmailFieldProps {
  readonly isWrong: boolean
  readonly value: string
  readonly onType: (text: string) => void
  /** With `webauthn` the browser offers passkeys in this field, too. */
  readonly autoComplete?: 'username' | 'username webauthn'
}

/** The e-mail of an account. */
export function EmailField({ isWrong, autoComplete = 'username', ...field }: EmailFieldProps) {
  return (
    <LabelledInput
      {...field}
      label={account.email}
      problem={isWrong ? account.emailWrong : undefined}
      type="email"
      name="email"
      autoComplete={autoComplete}
    />
  )
}
