import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

const HOW_TO_GET_ONE = [
  'The browser tests need Chromium and there is none here. Any one of these is enough:',
  '  - on Debian: apt-get install chromium',
  '  - anywhere:  npx playwright install chromium',
  '  - one you already have: set CHARLEY_CHROMIUM to the path of its program'
].join('\n')

/** The path of a Chromium; throws, saying how to get one, where there is none. */
function findChromium(): string {
  const chosen = process.env.CHARLEY_CHROMIUM
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHARLEY_CHROMIUM says ${chosen}, and there is no file there.`)
  }
  const found = [DEBIAN_CHROMIUM, chromium.executablePath()].find((path) => existsSync(path))
  if (found === undefined) throw new Error(HOW_TO_GET_ONE)
  return found
}

/** How the browser of the tests and benches is started. */
export function chromiumLaunch() {
  return {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  }
}

function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return isRoot && /^ID=debian$/m.test(release)
}

function installChromium(): void {
  const run = (args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
  run(['update'])
  run(['install', '-y', '--no-install-recommends', 'chromium'])
}

function findOrInstall(): string {
  try {
    return findChromium()
  } catch (error) {
    if (process.env.CHARLEY_CHROMIUM || !canInstall()) throw error
    console.log('No Chromium here: installing the Debian package chromium.')
    installChromium()
    return findChromium()
  }
}

if (import.meta.main) {
  try {
    console.log(findOrInstall())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
