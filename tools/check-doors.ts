import { spawnSync } from 'node:child_process'

/** Fewer modules than this means the tool went blind, not that the house is tidy. */
const FEWEST_MODULES = 50
const ROOMS = ['packages', 'apps', 'tools']

interface Cruise {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string; readonly severity: string }
    }[]
  }
}

function cruise(): Cruise {
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const run = spawnSync('depcruise', [...ROOMS, ...options], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 256 * 1024 * 1024
  })
  if (!run.stdout) throw new Error(`No answer: ${run.error?.message ?? run.stderr}`)
  return JSON.parse(run.stdout)
}

const { summary } = cruise()
const broken = summary.violations.filter(({ rule }) => rule.severity === 'error')
for (const { rule, from, to } of broken) console.error(`${rule.name}: ${from} -> ${to}`)

if (summary.totalCruised < FEWEST_MODULES) {
  console.error(
    `Only ${summary.totalCruised} modules were seen; at least ${FEWEST_MODULES} expected.`
  )
  process.exitCode = 1
} else if (broken.length > 0) {
  console.error(`${broken.length} imports go through a wall. The rules: .dependency-cruiser.cjs`)
  process.exitCode = 1
} else {
  console.log(`${summary.totalCruised} modules, no import goes through a wall`)
}
