import { type FormEvent, useState } from 'react'
import type { Copies } from '../account/own-copy.ts'
import { isFieldWrong, type Outcome, useCall } from '../account/use-call.ts'
import { useWaiting } from '../kept/kept-state.ts'
import { settings } from '../words/en-settings.ts'
import { CallProblem } from './call-problem.tsx'
import { PasswordField } from './password-field.tsx'

const text = settings.copy

/** Everything as one file, plain or under a passphrase. */
export function SaveCopy({ copies }: { readonly copies: Copies }) {
  const waiting = useWaiting()
  const [done, setDone] = useState(false)
  const { busy, problem, call } = useCall()
  const save = async () => {
    setDone(false)
    setDone((await call(copies.save)) !== undefined)
  }
  return (
    <section aria-labelledby="save">
      <h2 id="save">{text.saveHeading}</h2>
      <p className="soft">{text.saveLead}</p>
      {waiting > 0 && <p className="warning-note">{text.waiting(waiting)}</p>}
      <button type="button" className="button main fit" disabled={busy} onClick={save}>
        {busy ? settings.busy : text.save}
      </button>
      <CallProblem problem={problem} />
      <p className="done-note" role="status">
        {done && text.saved}
      </p>
      {copies.saveLocked && (
        <details className="fold">
          <summary>{text.lockFold}</summary>
          <LockForm onSave={copies.saveLocked} />
        </details>
      )}
    </section>
  )
}

interface LockFormProps {
  readonly onSave: (passphrase: string) => Promise<Outcome<unknown>>
}

function LockForm({ onSave }: LockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState(false)
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    setDone((await call(() => onSave(passphrase))) !== undefined)
  }
  const isShort = isFieldWrong(problem, 'passphrase')
  return (
    <form onSubmit={submit} noValidate>
      <p className="soft">{text.lockLead}</p>
      <PasswordField
        label={text.passphrase}
        hint={text.passphraseHint}
        problem={isShort ? text.passphraseShort : undefined}
        autoComplete="off"
        value={passphrase}
        onType={setPassphrase}
      />
      <CallProblem problem={isShort ? undefined : problem} />
      <button type="submit" className="button fit" disabled={busy}>
        {busy ? settings.busy : text.saveLocked}
      </button>
      <p className="done-note" role="status">
        {done && text.saved}
      </p>
    </form>
  )
}
