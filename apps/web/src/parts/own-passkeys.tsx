import { answerOf } from '@charley/client'
import { type FormEvent, useState } from 'react'
import { ownAccount } from '../account/calls.ts'
import { addPasskey, canUsePasskeys } from '../account/passkeys.ts'
import { useCall } from '../account/use-call.ts'
import { useList } from '../account/use-list.ts'
import { dateOfInstant } from '../words/date-of-instant.ts'
import { account } from '../words/en-account.ts'
import { CallProblem } from './call-problem.tsx'
import { LabelledInput } from './labelled-input.tsx'
import { OwnList } from './own-list.tsx'

const text = account.passkeys

/** The passkeys of the account: to add one of this device, and to remove one. */
export function OwnPasskeys() {
  const { items, problem, readAgain } = useList(() => answerOf(ownAccount.GET('/v1/auth/passkeys')))
  return (
    <OwnList
      heading={text.heading}
      lead={text.lead}
      entries={items?.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? text.unnamed,
        notes: createdAt === null ? [] : [text.since(dateOfInstant(createdAt))]
      }))}
      problem={problem}
      words={text}
      onRemove={(id) =>
        answerOf(ownAccount.DELETE('/v1/auth/passkeys/{id}', { params: { path: { id } } }))
      }
      readAgain={readAgain}
    >
      {canUsePasskeys() ? <NewPasskey onAdded={readAgain} /> : <p>{text.unsupported}</p>}
    </OwnList>
  )
}

function NewPasskey({ onAdded }: { readonly onAdded: () => Promise<void> }) {
  const [name, setName] = useState('')
  const [done, setDone] = useState(false)
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    if (!(await call(() => addPasskey(name.trim())))) return
    setName('')
    setDone(true)
    await onAdded()
  }
  return (
    <form onSubmit={submit} noValidate>
      <LabelledInput
        label={text.name}
        hint={text.nameHint}
        autoComplete="off"
        maxLength={100}
        value={name}
        onType={setName}
      />
      <CallProblem problem={problem} />
      <button type="submit" className="button fit" disabled={busy}>
        {busy ? account.busy : text.add}
      </button>
      <p className="done-note" role="status">
        {done && text.added}
      </p>
    </form>
  )
}
