import { answerOf } from '@charley/client'
import type { Session } from '../kept/session.ts'
import { forGuests, ownAccount } from './calls.ts'
import type { Outcome } from './use-call.ts'

/** Browsers that cannot read the server's options sign in with the password. */
export function canUsePasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}

/** Has the device make a passkey, and the account remember it. */
export async function addPasskey(name: string): Promise<Outcome<unknown>> {
  const options = await answerOf(ownAccount.POST('/v1/auth/passkeys/options'))
  if (!options.ok) return options
  const made = await credentialOf(() => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.data as never)
    return navigator.credentials.create({ publicKey })
  })
  if (!made.ok) return made
  const body = { credential: made.data, ...(name !== '' && { name }) }
  return answerOf(ownAccount.POST('/v1/auth/passkeys', { body }))
}

/**
 * Signs in with a passkey of this device.
 *
 * @param quietly offers it in the e-mail field, beside what the browser would fill in there, until `signal` says stop.
 */
export async function signInWithPasskey(quietly?: AbortSignal): Promise<Outcome<Session>> {
  const options = await answerOf(forGuests.POST('/v1/auth/passkey-sign-in/options'))
  if (!options.ok) return options
  const how = quietly && ({ mediation: 'conditional', signal: quietly } as const)
  const signed = await credentialOf(() => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.data as never)
    return navigator.credentials.get({ publicKey, ...how })
  })
  if (!signed.ok) return signed
  return answerOf(forGuests.POST('/v1/auth/passkey-sign-in', { body: { credential: signed.data } }))
}

/** Whether the browser can offer passkeys inside a field. */
export async function canOfferQuietly(): Promise<boolean> {
  if (!canUsePasskeys()) return false
  try {
    return (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false
  } catch {
    return false
  }
}

/** What the person, the device and the browser make of it; nothing is thrown. */
async function credentialOf(
  ask: () => Promise<Credential | null>
): Promise<Outcome<Record<string, unknown>>> {
  try {
    const credential = await ask()
    if (credential instanceof PublicKeyCredential)
      return { ok: true, data: { ...credential.toJSON() } }
    return { ok: false, problem: { code: 'passkey.cancelled' } }
  } catch (error) {
    return { ok: false, problem: { code: codeOf(error) } }
  }
}

/** By the errors that WebAuthn names. `passkey.cancelled`: the person said no, or the time was over. */
function codeOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : undefined
  if (name === 'InvalidStateError') return 'passkey.there-already'
  return name === 'NotAllowedError' || name === 'AbortError'
    ? 'passkey.cancelled'
    : 'passkey.unsupported'
}
