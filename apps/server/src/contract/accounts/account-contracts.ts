import { z } from 'zod'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../accounts/better-auth.ts'
import { SCOPES } from '../../accounts/scopes.ts'

const email = z.email().max(254)
/** One that is given may have been chosen under other rules. */
const password = z.string().min(1).max(LONGEST_PASSWORD)
const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD)
const name = z.string().trim().min(1).max(100)

export const credentials = z.strictObject({ email, password })
export const newCredentials = z.strictObject({ email, password: newPassword })
export const passwordChange = z.strictObject({ password, newPassword })
export const resetRequest = z.strictObject({ email })
export const passwordReset = z.strictObject({
  token: z.string().min(1).max(200).describe('What stands behind the # of the link in the mail'),
  newPassword
})

export const sessionSchema = z
  .strictObject({
    mode: z.enum(['personal', 'hosted']).describe('personal: nobody needs to sign in'),
    email: z.string().nullable().describe('Who is signed in; null where nobody is'),
    account: z
      .string()
      .nullable()
      .describe('Tells whose records these are, and nothing else; null where nobody is signed in')
  })
  .meta({ id: 'Session', description: 'Who is here' })

/** As browsers give and take them (WebAuthn); what is inside is checked with the signature. */
const webAuthn = z.looseObject({})

export const passkeyOptions = webAuthn.meta({
  id: 'PasskeyOptions',
  description: 'For PublicKeyCredential.parse...OptionsFromJSON'
})
const credential = webAuthn.describe('The credential, as its toJSON() gives it')
export const passkeyAnswer = z.strictObject({ credential })
export const newPasskey = z.strictObject({ credential, name: name.optional() })

const passkey = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  createdAt: z.string().nullable()
})
export const passkeyList = z.strictObject({ items: z.array(passkey) })

const scopes = z.array(z.enum(SCOPES)).min(1).max(SCOPES.length)
export const newToken = z.strictObject({ name, scopes })

const token = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string()
})
export const tokenList = z.strictObject({ items: z.array(token) })
export const madeToken = token.extend({
  token: z.string().describe('Shown this once: send it as Authorization: Bearer')
})
