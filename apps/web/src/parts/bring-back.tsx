import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Copies, type CopyPreview, isLocked, type OwnCopy } from '../account/own-copy.ts'
import { readText } from '../account/read-file.ts'
import { isFieldWrong, type Trouble, useCall } from '../account/use-call.ts'
import { settings } from '../words/en-settings.ts'
import { CallProblem } from './call-problem.tsx'
import { FileButton } from './file-button.tsx'
import { PasswordField } from './password-field.tsx'

const text = settings.copy

interface Looked {
  readonly copy: OwnCopy
  readonly preview: CopyPreview
}

/** An own copy, shown before it takes the place of what is there. */
export function BringBack({ copies }: { readonly copies: Copies }) {
  const [locked, setLocked] = useState<string>()
  const [looked, setLooked] = useState<Looked>()
  const [done, setDone] = useState('')
  const { busy, problem, forgetProblem, call } = useCall()
  const look = async (copy: OwnCopy) => {
    const preview = await call(() => copies.preview(copy))
    if (preview) setLooked({ copy, preview: preview.data })
  }
  const leave = () => {
    setLocked(undefined)
    setLooked(undefined)
  }
  const choose = async ([file]: readonly File[]) => {
    if (file === undefined) return
    leave()
    forgetProblem()
    setDone('')
    const read = await call(() => readText(file))
    if (!read) return
    if (copies.saveLocked && isLocked(read.data)) setLocked(read.data)
    else await look({ text: read.data })
  }
  const bringBack = async ({ copy }: Looked) => {
    const answer = await call(() => copies.bringBack(copy))
    if (!answer) return
    leave()
    setDone(text.done(answer.data.records))
  }
  return (
    <section aria-labelledby="bring-back" aria-busy={busy}>
      <h2 id="bring-back">{text.backHeading}</h2>
      <p className="soft">{text.backLead}</p>
      <FileButton label={text.choose} accept=".json,.age" onChoose={choose} />
      {locked !== undefined && looked === undefined && (
        <UnlockForm
          busy={busy}
          problem={problem}
          onOpen={(passphrase) => look({ text: locked, passphrase })}
        />
      )}
      {looked !== undefined && (
        <CopyInHand
          preview={looked.preview}
          busy={busy}
          onGo={() => bringBack(looked)}
          onLeave={leave}
        />
      )}
      {(locked === undefined || looked !== undefined) && (
        <CallProblem problem={inOwnWords(problem)} />
      )}
      <p className="done-note" role="status">
        {done}
      </p>
    </section>
  )
}

/** A file that does not even say that it is a copy. */
function inOwnWords(problem: Trouble | undefined): Trouble | undefined {
  return isFieldWrong(problem, 'format') ? { code: 'body.not-json' } : problem
}

interface UnlockFormProps {
  readonly busy: boolean
  readonly problem: Trouble | undefined
  readonly onOpen: (passphrase: string) => void
}

function UnlockForm({ busy, problem, onOpen }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onOpen(passphrase)
  }
  return (
    <form className="card" onSubmit={submit} noValidate>
      <p role="status">{text.locked}</p>
      <PasswordField
        label={text.passphrase}
        autoComplete="off"
        value={passphrase}
        onType={setPassphrase}
      />
      <CallProblem problem={problem} />
      <button type="submit" className="button main fit" disabled={busy}>
        {busy ? settings.busy : text.open}
      </button>
    </form>
  )
}

interface CopyInHandProps {
  readonly preview: CopyPreview
  readonly busy: boolean
  readonly onGo: () => void
  readonly onLeave: () => void
}

function CopyInHand({ preview: { records, lists, kept }, busy, onGo, onLeave }: CopyInHandProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const held = Object.entries(lists).filter(([, n]) => n > 0)
  return (
    <div className="card stack">
      <h3 ref={heading} tabIndex={-1}>
        {records === 0 ? text.holdsNothing : text.holds(records)}
      </h3>
      <dl className="count-list">
        {held.map(([list, n]) => (
          <div key={list}>
            <dt>{text.lists[list] ?? list}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      {kept > 0 && (
        <div className="warning-note">
          <h3>{text.warningTitle}</h3>
          <p>{text.warning(kept)}</p>
        </div>
      )}
      <div className="buttons-row">
        <button type="button" className="button fit" onClick={onLeave}>
          {text.cancel}
        </button>
        <button type="button" className="button main fit" disabled={busy} onClick={onGo}>
          {kept > 0 ? text.replace : text.bringBack}
        </button>
      </div>
    </div>
  )
}
