import { openRecords, type Place, type Records } from '@charley/records'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { createServer } from '../create-server.ts'
import { createAccounts } from './create-accounts.ts'
import type { Mail } from './send-mail.ts'

export const URL_OF_IT = 'https://charley.example.org'
export const PASSWORD = 'correct horse battery'

export interface HostedServer {
  readonly server: FastifyInstance
  readonly records: Records
  /** Every mail that went out. */
  readonly mails: readonly Mail[]
  /** Moves the clock of the lockout on. */
  wait(ms: number): void
  close(): Promise<void>
}

/** A server for many on a real database, to be asked in tests. */
export async function startHosted(place: Place): Promise<HostedServer> {
  const mails: Mail[] = []
  let waited = 0
  const now = () => new Date(Date.now() + waited).toISOString()
  const records = await openRecords(place, { now })
  const accounts = createAccounts({
    records,
    url: URL_OF_IT,
    proxies: 1,
    secret: 'a secret of the tests, which is long enough',
    sendMail: (mail) => mails.push(mail),
    now
  })
  const { findAccount } = accounts
  const server = await createServer({ records: { records, now, findAccount }, accounts })
  await server.ready()
  return {
    server,
    records,
    mails,
    wait: (ms) => {
      waited += ms
    },
    close: async () => {
      await server.close()
      await records.close()
    }
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** Parsed where it is JSON. */
  readonly body: AnswerBody
}

/** What the answers of different routes have in them: a test looks at the parts that it expects, and fails without. */
interface AnswerBody {
  readonly code: string
  readonly issues: readonly { readonly path: string }[]
  readonly id: string
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly email: string
  readonly account: string
  readonly token: string
  readonly challenge: string
}

let addresses = 0

/** Somebody with a browser of their own: keeps cookies, and has an address that nobody else sends from. */
export interface Visitor {
  ask(method: InjectOptions['method'], url: string, more?: InjectOptions): Promise<Answer>
  cookies(): string
  setCookies(cookies: string): void
}

export function visit({ server }: Pick<HostedServer, 'server'>): Visitor {
  const jar = new Map<string, string>()
  addresses += 1
  const address = `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (line: string) => {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    if (attributes.includes('Max-Age=0')) jar.delete(name)
    else jar.set(name, value)
  }
  return {
    cookies,
    setCookies: (line) => {
      for (const pair of line.split('; ')) keep(pair)
    },
    ask: async (method = 'GET', url = '/', more = {}) => {
      const { statusCode, headers, body } = await server.inject({
        method,
        url,
        ...more,
        headers: {
          host: 'charley.example.org',
          'x-forwarded-for': address,
          ...(jar.size > 0 && { cookie: cookies() }),
          ...more.headers
        }
      })
      for (const line of [headers['set-cookie'] ?? []].flat()) keep(line)
      return { status: statusCode, headers, body: parsed(body) as AnswerBody }
    }
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** Somebody new, signed up and signed in. */
export async function signUp(hosted: HostedServer, email: string): Promise<Visitor> {
  const visitor = visit(hosted)
  const payload = { email, password: PASSWORD }
  const { status, body } = await visitor.ask('POST', '/v1/auth/sign-up', { payload })
  if (status !== 201) throw new Error(`signing up failed: ${status} ${JSON.stringify(body)}`)
  return visitor
}
