import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../../tools/find-chromium.ts'
import { freePort } from './e2e/free-port.ts'

/** Workers read this file too; they inherit the port and the folder that the first reading chose. */
process.env.CHARLEY_E2E_PORT ??= String(await freePort())
if (process.env.CHARLEY_E2E_DATA === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-e2e-'))
  process.env.CHARLEY_E2E_DATA = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
const port = process.env.CHARLEY_E2E_PORT
const root = resolve(import.meta.dirname, '../..')
const LOOKS = ['every-page.spec.ts', 'account-pages.spec.ts']
/** What is kept and what goes wrong, with servers of their own: the same at every size and in every theme. */
const ONCE =
  /(account-safety|accounts|copies|failure|food-at-server|food-kept|imported-food|last-time|offline|plan-keyboard)\.spec\.ts/
const phone = { viewport: { width: 360, height: 740 } }
const desktop = { viewport: { width: 1280, height: 800 } }

export default defineConfig({
  testDir: 'e2e',
  outputDir: resolve(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // Each test would otherwise fetch the whole app once more; offline.spec.ts lets it.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: chromiumLaunch()
  },
  // What a page does is the same in either theme; how it looks is checked in both, at both sizes.
  projects: [
    { name: 'phone-light', use: { ...phone, colorScheme: 'light' } },
    { name: 'phone-dark', use: { ...phone, colorScheme: 'dark' }, testMatch: LOOKS },
    { name: 'desktop-light', use: { ...desktop, colorScheme: 'light' }, testMatch: LOOKS },
    { name: 'desktop-dark', use: { ...desktop, colorScheme: 'dark' }, testIgnore: ONCE }
  ],
  webServer: {
    command: `"${process.execPath}" apps/server/src/main.ts`,
    cwd: root,
    env: {
      PORT: port,
      LOG_LEVEL: 'warn',
      CHARLEY_DATA: process.env.CHARLEY_E2E_DATA
    },
    url: `http://127.0.0.1:${port}/healthz`
  }
})
