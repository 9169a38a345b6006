import { answerOf } from '@charley/client'
import { type FormEvent, useState } from 'react'
import { addPasskey, canUsePasskeys } from '../account/passkeys.ts'
import { useCall } from '../account/use-call.ts'
import { useList } from '../account/use-list.ts'
import { server } from '../kept/server.ts'
import { dateOfInstant } from '../words/date-of-instant.ts'
import { account } from '../words/en-account.ts'
import { CallProblem } from './call-problem.tsx'
import { LabelledInput } from './labelled-input.tsx'

const text = account.passkeys

/** The passkeys of the account: to add one of this device, and to remove one. */
export function OwnPasskeys() {
  const { items, problem, readAgain } = useList(() => answerOf(server.GET('/v1/auth/passkeys')))
  const [done, setDone] = useState('')
  const { call, ...removing } = useCall()
  const remove = async (id: string) => {
    const params = { path: { id } }
    const answer = await call(() => answerOf(server.DELETE('/v1/auth/passkeys/{id}', { params })))
    if (answer) setDone(text.removed)
    await readAgain()
  }
  const added = async () => {
    setDone(text.added)
    await readAgain()
  }
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{text.heading}</h2>
      <p className="soft">{text.lead}</p>
      {items !== undefined && items.length > 0 && (
        <ul className="rows">
          {items.map(({ id, name, createdAt }) => (
            <li key={id} className="buttons-row">
              <span>
                {name ?? text.unnamed}{' '}
                {createdAt !== null && (
                  <span className="small soft">{text.since(dateOfInstant(createdAt))}</span>
                )}
              </span>
              <button
                type="button"
                className="text-button"
                aria-label={text.removeOf(name ?? text.unnamed)}
                disabled={removing.busy}
                onClick={() => remove(id)}
              >
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {items?.length === 0 && <p>{text.none}</p>}
      <CallProblem problem={problem ?? removing.problem} />
      <p className="done-note" role="status">
        {done}
      </p>
      {canUsePasskeys() ? <NewPasskey onAdded={added} /> : <p>{text.unsupported}</p>}
    </section>
  )
}

function NewPasskey({ onAdded }: { readonly onAdded: () => Promise<void> }) {
  const [name, setName] = useState('')
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await call(() => addPasskey(name.trim())))) return
    setName('')
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
    </form>
  )
}
