import type { FormEvent, ReactNode } from 'react'
import type { Trouble } from '../account/use-call.ts'
import { account } from '../words/en-account.ts'
import { CallProblem } from './call-problem.tsx'

interface AccountFormProps {
  readonly busy: boolean
  /** What went wrong and is not said beside a field. */
  readonly problem: Trouble | undefined
  readonly button: string
  readonly onSubmit: () => Promise<void>
  readonly children: ReactNode
}

/** Fields that go to the server together. */
export function AccountForm({ busy, problem, button, onSubmit, children }: AccountFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      {children}
      <CallProblem problem={problem} />
      <button type="submit" className="button main" disabled={busy}>
        {busy ? account.busy : button}
      </button>
    </form>
  )
}
