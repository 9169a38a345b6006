import { answerOf } from '@charley/client'
import { server } from '../kept/server.ts'
import type { Session } from '../kept/session.ts'
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
  const options = await answerOf(server.POST('/v1/auth/passkeys/options'))
  if (!options.ok) return options
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.data as never)
  const made = await credentialOf(navigator.credentials.create({ publicKey }))
  if (!made.ok) return made
  const body = { credential: made.data, ...(name !== '' && { name }) }
  return answerOf(server.POST('/v1/auth/passkeys', { body }))
}

/**
 * Signs in with a passkey of this device.
 *
 * @param quietly offers it in the e-mail field, beside what the browser would fill in there, until `signal` says stop.
 */
export async function signInWithPasskey(quietly?: AbortSignal): Promise<Outcome<Session>> {
  const options = await answerOf(server.POST('/v1/auth/passkey-sign-in/options'))
  if (!options.ok) return options
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.data as never)
  const how = quietly && ({ mediation: 'conditional', signal: quietly } as const)
  const signed = await credentialOf(navigator.credentials.get({ publicKey, ...how }))
  if (!signed.ok) return signed
  return answerOf(server.POST('/v1/auth/passkey-sign-in', { body: { credential: signed.data } }))
}

/** Whether the browser can offer passkeys inside a field. */
export async function canOfferQuietly(): Promise<boolean> {
  if (!canUsePasskeys()) return false
  return PublicKeyCredential.isConditionalMediationAvailable?.() ?? false
}

/** `passkey.cancelled`: the person, the device or the time that it gives said no. */
async function credentialOf(
  asked: Promise<Credential | null>
): Promise<Outcome<Record<string, unknown>>> {
  try {
    const credential = await asked
    if (credential instanceof PublicKeyCredential)
      return { ok: true, data: { ...credential.toJSON() } }
    return { ok: false, problem: { code: 'passkey.cancelled' } }
  } catch (error) {
    const isThere = error instanceof DOMException && error.name === 'InvalidStateError'
    return { ok: false, problem: { code: isThere ? 'passkey.there-already' : 'passkey.cancelled' } }
  }
}
