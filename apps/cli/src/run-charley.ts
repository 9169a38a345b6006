import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const CHARLEY = resolve(import.meta.dirname, '../bin/charley.js')

interface Setting {
  /** Typed or piped in. */
  readonly input?: string
  /** The Node that starts it. */
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The real program as a process of its own, as a person would start it. */
export async function runCharley(args: readonly string[], setting: Setting = {}): Promise<Ended> {
  const { input = '', node = process.execPath, env = {} } = setting
  const child = spawn(node, [CHARLEY, ...args], { env: { ...process.env, ...env } })
  child.stdin.end(input)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}
