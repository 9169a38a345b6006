import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests, NOTHING_RUN } from './count-tests.ts'
import { runStep, type Step } from './run-step.ts'

/** `npm test`: everything that has to hold, cheapest first; stops at the first thing that does not. */

const NEEDED_NODE = 24

function stepsIn(folder: string): Step[] {
  const vitestReport = join(folder, 'vitest.json')
  const playwrightReport = join(folder, 'playwright.json')
  return [
    { name: 'knowledge', script: 'knowledge:build' },
    { name: 'format and lint', script: 'lint' },
    { name: 'types', script: 'types' },
    { name: 'doors', script: 'doors' },
    { name: 'dead code', script: 'dead-code' },
    {
      name: 'unit tests',
      script: 'unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
      report: vitestReport,
      closing: /^ *Test Files .*/m
    },
    { name: 'web build', script: 'web:build' },
    { name: 'size', script: 'size' },
    { name: 'a browser', script: 'browser' },
    {
      name: 'browser tests',
      script: 'browser-tests',
      args: ['--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
      report: playwrightReport,
      closing: /^ +\d+ (?:failed|interrupted|flaky|skipped|did not run|passed)\b.*/m
    }
  ]
}

function runAll(folder: string): boolean {
  const closings: string[] = []
  const total = { passed: 0, failed: 0 }
  for (const step of stepsIn(folder)) {
    const { passed, closing } = runStep(step)
    const count = step.report === undefined ? NOTHING_RUN : countTests(step.report)
    total.passed += count.passed
    // A step that failed for another reason than a test of its own is a failure too.
    total.failed += passed ? count.failed : Math.max(count.failed, 1)
    if (closing !== undefined) closings.push(`${step.name}\n${closing}`)
    if (!passed) break
  }
  console.log(['', ...closings, '', `${total.passed} passed, ${total.failed} failed`].join('\n'))
  return total.failed === 0
}

function main(): void {
  if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
    console.error(`This is Node ${process.version}; the tests need ${NEEDED_NODE}. Use: npm test`)
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'charley-test-'))
  try {
    process.exitCode = runAll(folder) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main()
