import { isIP } from 'node:net'

export interface Settings {
  readonly host: string
  readonly port: number
  readonly logLevel: LogLevel
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

/** `HOST`, `PORT` and `LOG_LEVEL`; throws with a plain sentence where one of them makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const host = env.HOST?.trim() || '127.0.0.1'
  const port = env.PORT?.trim() || '4170'
  const logLevel = env.LOG_LEVEL?.trim() || 'info'
  if (isIP(host) === 0 && !HOST_NAME.test(host)) {
    throw new Error(`HOST is "${host}": give an address like 127.0.0.1 or a name like localhost.`)
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT is "${port}": give a whole number from 0 to 65535 (0: any free port).`)
  }
  if (!isLogLevel(logLevel)) {
    throw new Error(`LOG_LEVEL is "${logLevel}": give one of ${LOG_LEVELS.join(', ')}.`)
  }
  return { host, port: Number(port), logLevel }
}

function isLogLevel(level: string): level is LogLevel {
  return LOG_LEVELS.some((known) => known === level)
}
