import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './count-tests.ts'

function reportFile(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'charley-count-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('the unit test report is counted', () => {
  const file = reportFile({ numPassedTests: 12, numFailedTests: 3 })
  expect(countTests(file)).toEqual({ passed: 12, failed: 3 })
})

test('a browser test that passed only when tried again counts as failed', () => {
  const file = reportFile({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 } })
  expect(countTests(file)).toEqual({ passed: 7, failed: 3 })
})

test('a runner that left no report has passed nothing', () => {
  expect(countTests('no-such-report.json')).toEqual({ passed: 0, failed: 0 })
})
