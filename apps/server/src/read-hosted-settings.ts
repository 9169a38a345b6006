import type { Place } from '@charley/records'

export interface HostedSettings {
  /** What sessions and reset links are signed with. */
  readonly secret: string
  /** The address at which people reach Charley, without a slash at its end. */
  readonly url: string
  /** How many proxies stand in front, each adding to `X-Forwarded-For`. */
  readonly proxies: number
  /** Without it, mails are printed to the log. */
  readonly mail?: MailSettings
}

export interface MailSettings {
  readonly smtp: string
  readonly from: string
}

interface Hosted {
  readonly hosted: HostedSettings
  readonly place?: Place
}

const SHORTEST_SECRET = 32
const MADE_WITH = 'node -e \'console.log(crypto.randomBytes(32).toString("base64url"))\''

/** Where a setting holds a password, the complaint names the setting and never repeats it. */
export function readHostedSettings(env: NodeJS.ProcessEnv): Hosted {
  const secret = env.CHARLEY_SECRET?.trim() ?? ''
  if (secret.length < SHORTEST_SECRET) {
    throw new Error(
      `CHARLEY_MODE is hosted, so CHARLEY_SECRET has to be at least ${SHORTEST_SECRET} characters that nobody can guess. Make one with ${MADE_WITH}`
    )
  }
  const url = readPublicUrl(env.CHARLEY_URL?.trim() ?? '')
  const mail = readMail(env)
  const proxies = readProxies(env.CHARLEY_PROXIES?.trim(), url)
  return {
    hosted: { secret, url, proxies, ...(mail && { mail }) },
    ...readPlace(env.DATABASE_URL?.trim())
  }
}

/** Session cookies are for https alone; a browser makes an exception for its own machine only. */
function readPublicUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')
  if (
    url &&
    isSafe &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  ) {
    return url.origin
  }
  throw new Error(
    `CHARLEY_URL is "${given}": give the address at which people reach Charley, like https://charley.example.org (to try things out: http://localhost:4170).`
  )
}

/** Charley speaks plain http, so in front of an https address there is a proxy. */
function readProxies(given: string | undefined, url: string): number {
  if (!given) return url.startsWith('https:') ? 1 : 0
  if (/^[0-9]$/.test(given)) return Number(given)
  throw new Error(
    `CHARLEY_PROXIES is "${given}": give the number of proxies in front of Charley, 0 to 9.`
  )
}

function readPlace(url: string | undefined): { readonly place?: Place } {
  if (!url) return {}
  if (hasProtocol(url, ['postgres:', 'postgresql:'])) return { place: { url } }
  throw new Error(
    'DATABASE_URL cannot be read: give one like postgres://user:password@host:5432/charley.'
  )
}

function readMail(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const smtp = env.SMTP_URL?.trim()
  const from = env.MAIL_FROM?.trim() ?? ''
  if (!smtp) return undefined
  if (!hasProtocol(smtp, ['smtp:', 'smtps:'])) {
    throw new Error(
      'SMTP_URL cannot be read: give one like smtps://user:password@mail.example.org.'
    )
  }
  if (!/^[^\r\n]*[^\s@]+@[^\s@]+$/.test(from)) {
    throw new Error(
      `MAIL_FROM is "${from}": give the address that mails come from, like charley@example.org.`
    )
  }
  return { smtp, from }
}

function hasProtocol(url: string, protocols: readonly string[]): boolean {
  return (
    URL.canParse(url) && protocols.includes(new URL(url).protocol) && new URL(url).hostname !== ''
  )
}
