import { existsSync, readFileSync } from 'node:fs'

interface TestCount {
  readonly passed: number
  readonly failed: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

interface PlaywrightReport {
  /** `flaky` is a test that passed only when tried again. */
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
  }
}

export const NOTHING_RUN: TestCount = { passed: 0, failed: 0 }

/** What a test runner's JSON report says; a report that is missing counts as nothing run. */
export function countTests(file: string): TestCount {
  if (!existsSync(file)) return NOTHING_RUN
  const report: VitestReport | PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'))
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats
    return { passed: expected, failed: unexpected + flaky }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}
