import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '@charley/food-sources'
import type { Place } from '@charley/records'
import { type HostedSettings, readHostedSettings } from './read-hosted-settings.ts'
import { isLoopback } from './refuse-foreign-hosts.ts'

export interface Settings {
  readonly host: string
  readonly port: number
  readonly logLevel: LogLevel
  /** Charley's data folder. */
  readonly folder: string
  /** Where the records lie. */
  readonly place: Place
  /** What asks for the metrics from another machine has to show it. */
  readonly metricsToken?: string
  /** Only where many people have accounts; without it the server is one person's own. */
  readonly hosted?: HostedSettings
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const MODES = ['personal', 'hosted']
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

/** What makes sense with accounts only; set without them, whoever set it expects something that would not happen. */
const HOSTED_ONLY = ['DATABASE_URL', 'CHARLEY_SECRET', 'CHARLEY_URL']

/** The settings of docs/guides/run-it-for-others.md; throws with a plain sentence where one of them makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const host = env.HOST?.trim() || '127.0.0.1'
  const port = env.PORT?.trim() || '4170'
  const logLevel = env.LOG_LEVEL?.trim() || 'info'
  const mode = env.CHARLEY_MODE?.trim() || 'personal'
  if (isIP(host) === 0 && !HOST_NAME.test(host)) {
    throw new Error(`HOST is "${host}": give an address like 127.0.0.1 or a name like localhost.`)
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT is "${port}": give a whole number from 0 to 65535 (0: any free port).`)
  }
  if (!isLogLevel(logLevel)) {
    throw new Error(`LOG_LEVEL is "${logLevel}": give one of ${LOG_LEVELS.join(', ')}.`)
  }
  if (!MODES.includes(mode)) {
    throw new Error(`CHARLEY_MODE is "${mode}": give one of ${MODES.join(', ')}.`)
  }
  const folder = dataFolder({ env, platform: process.platform, home: homedir() })
  const common = { host, port: Number(port), logLevel, folder, ...readMetricsToken(env) }
  const file = { file: join(folder, 'charley.sqlite') }
  if (mode === 'hosted') return { ...common, place: file, ...readHostedSettings(env) }
  refuseOutsideOfHosted(env, host)
  return { ...common, place: file }
}

const SHORTEST_TOKEN = 16

function readMetricsToken(env: NodeJS.ProcessEnv): Pick<Settings, 'metricsToken'> {
  const metricsToken = env.METRICS_TOKEN?.trim()
  if (!metricsToken) return {}
  if (metricsToken.length >= SHORTEST_TOKEN) return { metricsToken }
  throw new Error(
    `METRICS_TOKEN has to be at least ${SHORTEST_TOKEN} characters that nobody can guess. Leave it out to tell the metrics to this machine only.`
  )
}

function refuseOutsideOfHosted(env: NodeJS.ProcessEnv, host: string): void {
  if (!isLoopback(host)) {
    throw new Error(
      `HOST is "${host}", which others can reach, but without accounts whoever reaches Charley reads everything. Leave HOST out, or set CHARLEY_MODE=hosted.`
    )
  }
  const stray = HOSTED_ONLY.find((name) => env[name]?.trim())
  if (stray !== undefined) {
    throw new Error(
      `${stray} is set, and has a meaning in CHARLEY_MODE=hosted only: set that, or unset ${stray}.`
    )
  }
}

function isLogLevel(level: string): level is LogLevel {
  return LOG_LEVELS.some((known) => known === level)
}
