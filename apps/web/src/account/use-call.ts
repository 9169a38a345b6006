import { useRef, useState } from 'react'

/** Why something did not work: a code of the server or the browser, and which fields it is about. */
export interface Trouble {
  readonly code: string
  readonly issues?: readonly { readonly path: string }[]
}

/** What a call comes to. */
export type Outcome<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problem: Trouble }

export interface Calling {
  readonly busy: boolean
  /** What the last call ended with, until the next one begins. */
  readonly problem: Trouble | undefined
  /** It is about something else now: what went wrong before is said no more. */
  readonly forgetProblem: () => void
  /** Asks, one at a time: pressed twice, the second press does nothing. Gives the data, or undefined. */
  readonly call: <T>(ask: () => Promise<Outcome<T>>) => Promise<{ readonly data: T } | undefined>
}

/** Calls to the server from a page, with what came of the last one. */
export function useCall(): Calling {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Trouble>()
  const under = useRef(false)
  return {
    busy,
    problem,
    forgetProblem: () => setProblem(undefined),
    call: async (ask) => {
      if (under.current) return undefined
      under.current = true
      setBusy(true)
      setProblem(undefined)
      const outcome = await ask()
        .catch(faultOfPage)
        .finally(() => {
          under.current = false
          setBusy(false)
        })
      if (outcome.ok) return { data: outcome.data }
      setProblem(outcome.problem)
      return undefined
    }
  }
}

/** A fault of ours, or of the browser. It is told to whoever looks for faults, and not kept from the person. */
function faultOfPage(error: unknown): Outcome<never> {
  reportError(error)
  return { ok: false, problem: { code: 'page.fault' } }
}

/** Whether the server could not use this field of what was sent. */
export function isFieldWrong(problem: Trouble | undefined, field: string): boolean {
  return (
    problem?.code === 'record.invalid' && (problem.issues ?? []).some(({ path }) => path === field)
  )
}

/** Whether it is the password, missing or wrong: that is said beside its field. */
export function isPasswordWrong(problem: Trouble | undefined): boolean {
  return isFieldWrong(problem, 'password') || problem?.code === 'account.credentials-wrong'
}
