import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from './free-port.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** A Charley of its own for a few tests, with nothing kept in it. */
export interface OwnCharley {
  readonly url: string
  /** What the operator has read so far. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** For one person, as everybody's own machine has it. */
export function startPersonal(): Promise<OwnCharley> {
  return start('127.0.0.1', () => ({}))
}

/** For many people. One proxy is believed, so that each test can come from an address of its own. */
export function startHosted(): Promise<OwnCharley> {
  return start('localhost', (url) => ({
    CHARLEY_MODE: 'hosted',
    CHARLEY_URL: url,
    CHARLEY_SECRET: 'a secret of the tests, which is long enough',
    CHARLEY_PROXIES: '1'
  }))
}

async function start(
  host: string,
  settings: (url: string) => Readonly<Record<string, string>>
): Promise<OwnCharley> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-e2e-own-'))
  const port = await freePort()
  const url = `http://${host}:${port}`
  const env = { PORT: String(port), LOG_LEVEL: 'warn', CHARLEY_DATA: folder, ...settings(url) }
  const charley = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env }
  })
  const gone = new Promise((resolve) => charley.once('exit', resolve))
  let said = ''
  for (const stream of [charley.stdout, charley.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Charley is at')
  return {
    url,
    log: () => said,
    stop: async () => {
      charley.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    }
  }
}
