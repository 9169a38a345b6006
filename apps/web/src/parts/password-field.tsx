import { type Ref, useState } from 'react'
import { account } from '../words/en-account.ts'
import { LabelledInput } from './labelled-input.tsx'

interface PasswordFieldProps {
  readonly label: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly value: string
  readonly onType: (text: string) => void
  readonly ref?: Ref<HTMLInputElement>
  /** What password managers are told: one that is known, or one to be made. */
  readonly autoComplete: 'current-password' | 'new-password' | 'off'
}

/** A password, hidden unless the person wants to see what they type. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <LabelledInput
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
    >
      <label className="check-line">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {account.show}
      </label>
    </LabelledInput>
  )
}
