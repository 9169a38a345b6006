import { account } from '../words/en-account.ts'
import { PasswordField } from './password-field.tsx'

interface NewPasswordFieldProps {
  readonly label?: string
  readonly isWrong: boolean
  readonly value: string
  readonly onType: (text: string) => void
}

/** A password to be made: how long it has to be is the only rule. */
export function NewPasswordField({
  label = account.newPassword,
  isWrong,
  ...field
}: NewPasswordFieldProps) {
  return (
    <PasswordField
      {...field}
      label={label}
      hint={account.newPasswordHint}
      problem={isWrong ? account.newPasswordShort : undefined}
      autoComplete="new-password"
    />
  )
}
