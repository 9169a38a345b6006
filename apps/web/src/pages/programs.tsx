import './settings.css'
import { answerOf, type operations } from '@charley/client'
import { type FormEvent, useState } from 'react'
import { ownAccount } from '../account/calls.ts'
import { isFieldWrong, useCall } from '../account/use-call.ts'
import { useList } from '../account/use-list.ts'
import { AccountGate } from '../parts/account-gate.tsx'
import { CallProblem } from '../parts/call-problem.tsx'
import { LabelledInput } from '../parts/labelled-input.tsx'
import { OwnList } from '../parts/own-list.tsx'
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
  const { items, problem, readAgain } = useList(() => answerOf(ownAccount.GET('/v1/tokens')))
  const [made, setMade] = useState<MadeToken>()
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
      <OwnList
        heading={text.heading}
        entries={items?.map(({ id, name, scopes, createdAt }) => ({
          id,
          name,
          notes: [text.since(dateOfInstant(createdAt)), ...scopes.map(scopeText)]
        }))}
        problem={problem}
        words={text}
        onRemove={(id) =>
          answerOf(ownAccount.DELETE('/v1/tokens/{id}', { params: { path: { id } } }))
        }
        readAgain={readAgain}
      />
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
    const answer = await call(() => answerOf(ownAccount.POST('/v1/tokens', { body })))
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
