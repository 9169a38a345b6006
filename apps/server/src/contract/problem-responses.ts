import { problemSchema } from './problem-schema.ts'

const PROBLEM = { 'application/problem+json': { schema: problemSchema } }

/** The failures a route's description promises. */
export function problemsFor(statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => [status, { description: 'A problem', content: PROBLEM }])
  )
}
