/**
 * A second door, for programs that study the model itself (bench, calibration): the parts of the check one by one.
 */
export { buildProblem, type Problem } from './check/build-problem.ts'
export { checkContext } from './check/check-context.ts'
export { infer } from './check/infer.ts'
export { nextQuestion } from './check/next-question.ts'
export { triageRedFlags } from './check/triage-red-flags.ts'
export { readPerson } from './read-person.ts'
