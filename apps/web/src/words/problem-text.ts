import { otherProblem, problems } from './en-problems.ts'

const TEXTS: Readonly<Record<string, string>> = problems

/** A problem in plain words. */
export function problemText({ code }: { readonly code: string }): string {
  return TEXTS[code] ?? otherProblem(code)
}
