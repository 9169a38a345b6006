import './settings.css'
import { answerOf, type operations } from '@charley/client'
import { type FormEvent, useState } from 'react'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { useList } from '../account/use-list.ts'
import { server } from '../kept/server.ts'
import { AccountGate } from '../parts/account-gate.tsx'
import { CallProblem } from '../parts/call-problem.tsx'
import { LabelledInput } from '../parts/labelled-input.tsx'
import { SettingsTitle } from '../parts/settings-title.tsx'
import { ShownOnce } from '../parts/shown-once.tsx'
import { dateOfInstant } from '../words/date-of-instant.ts'
import { settings } from '../words/en-settings.ts'

type MadeToken = operations['makeToken']['responses']['201']['content']['application/json']
type Scope = operations['makeToken']['requestBody']['content']['application/json']['scopes'][number]

const text = settings.programs
const SCOPES = Object.entries(text.scopes) as readonly [Scope, string][]

export function ProgramsPage() {
  return (
    <div className="settings">
      <SettingsTitle title={text.title} lead={text.lead} />
      <AccountGate>{() => <Programs />}</AccountGate>
    </div>
  )
}

function Programs() {
  const { items, problem, readAgain } = useList(() => answerOf(server.GET('/v1/tokens')))
  const [made, setMade] = useState<MadeToken>()
  const [done, setDone] = useState('')
  const { call, ...revoking } = useCall()
  const revoke = async (id: string, name: string) => {
    const params = { path: { id } }
    const answer = await call(() => answerOf(server.DELETE('/v1/tokens/{id}', { params })))
    if (answer) setDone(text.revoked(name))
    await readAgain()
  }
  const show = async (token: MadeToken) => {
    setMade(token)
    await readAgain()
  }
  return (
    <>
      {made ? (
        <ShownOnce name={made.name} token={made.token} onClose={() => setMade(undefined)} />
      ) : (
        <NewTokenForm onMade={show} />
      )}
      <section aria-labelledby="programs">
        <h2 id="programs">{text.heading}</h2>
        {items !== undefined && items.length > 0 && (
          <ul className="rows">
            {items.map(({ id, name, scopes, createdAt }) => (
              <li key={id} className="buttons-row">
                <span>
                  {name} <span className="small soft">{text.since(dateOfInstant(createdAt))}</span>
                  <br />
                  <span className="small soft">{scopes.map(scopeText).join('; ')}</span>
                </span>
                <button
                  type="button"
                  className="text-button"
                  aria-label={text.revokeOf(name)}
                  disabled={revoking.busy}
                  onClick={() => revoke(id, name)}
                >
                  {text.revoke}
                </button>
              </li>
            ))}
          </ul>
        )}
        {items?.length === 0 && <p>{text.none}</p>}
        <CallProblem problem={problem ?? revoking.problem} />
        <p className="done-note" role="status">
          {done}
        </p>
      </section>
    </>
  )
}

function NewTokenForm({ onMade }: { readonly onMade: (made: MadeToken) => Promise<void> }) {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>([])
  const { busy, problem, call } = useCall()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = { name, scopes: [...scopes] }
    const answer = await call(() => answerOf(server.POST('/v1/tokens', { body })))
    if (answer) await onMade(answer.data)
  }
  const isNameWrong = isFieldWrong(problem, 'name')
  const isScopeWrong = isFieldWrong(problem, 'scopes')
  return (
    <form onSubmit={submit} noValidate>
      <LabelledInput
        label={text.name}
        problem={isNameWrong ? text.nameMissing : undefined}
        autoComplete="off"
        maxLength={100}
        value={name}
        onType={setName}
      />
      <fieldset>
        <legend className="field-label">{text.legend}</legend>
        {SCOPES.map(([scope, label]) => (
          <label key={scope} className="check-line">
            <input
              type="checkbox"
              checked={scopes.includes(scope)}
              onChange={({ target }) =>
                setScopes(
                  target.checked ? [...scopes, scope] : scopes.filter((other) => other !== scope)
                )
              }
            />
            {label}
          </label>
        ))}
        <p className="field-problem" role="alert">
          {isScopeWrong && text.scopesMissing}
        </p>
      </fieldset>
      <CallProblem problem={isNameWrong || isScopeWrong ? undefined : problem} />
      <button type="submit" className="button main fit" disabled={busy}>
        {busy ? settings.busy : text.make}
      </button>
    </form>
  )
}

function scopeText(scope: string): string {
  return SCOPES.find(([known]) => known === scope)?.[1] ?? scope
}
