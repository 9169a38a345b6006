import type { Issue, Knowledge } from '@charley/engine'
import { issueSentence } from './issue-sentence.ts'
import { withoutControls } from './layout.ts'

/** One line on standard error about input that cannot be used. */
export interface Complaint {
  readonly path: string
  readonly code: string
  readonly sentence: string
}

/** What stops an assessment from being given out; a warning does not. */
export function complaintsAbout(issues: readonly Issue[], knowledge: Knowledge): Complaint[] {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({
      path: issue.path,
      code: issue.code,
      sentence: issueSentence(issue, knowledge)
    }))
}

/** `profile.ageYears: profile.age-out-of-range: ...`, one line each. */
export function printComplaints(complaints: readonly Complaint[]): void {
  for (const { path, code, sentence } of complaints) {
    console.error(withoutControls(`${path}: ${code}: ${sentence}`))
  }
}
