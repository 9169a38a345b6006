import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumLaunch } from '../../tools/find-chromium.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface BuiltPage {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** A web page of this repository, as its visitors get it, in a folder of its own. */
export async function buildPage(source: string): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-bench-'))
  const root = join(ROOT, source)
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** On this machine only. */
export async function servePage({ folder }: BuiltPage) {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4271 }
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The page is served nowhere.')
  return { address, close: () => server.close() }
}

export interface OpenBrowser {
  readonly browser: Browser
  /** Processor time of all its processes so far, milliseconds: what else the machine does counts less than on the clock. */
  readonly cpu: () => Promise<number>
}

export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch(chromiumLaunch())
  const session = await browser.newBrowserCDPSession()
  const cpu = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  }
  return { browser, cpu }
}
