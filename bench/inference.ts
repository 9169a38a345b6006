import type { Knowledge } from '@charley/engine'
import {
  buildProblem,
  checkContext,
  infer,
  nextQuestion,
  readPerson,
  triageRedFlags
} from '@charley/engine/inference'
import { peopleWith } from './people.ts'
import { ms, time } from './time.ts'

const NOW = '2026-11-20T03:12:00Z'

/** The posterior over all contributors, plan included, and the next question. */
export function benchInference(knowledge: Knowledge): void {
  const context = checkContext(knowledge)
  for (const [positives, asked] of [
    [8, 0.3],
    [15, 3],
    [25, 20]
  ] as const) {
    const problems = peopleWith(knowledge, positives, 200).map((person) =>
      buildProblem(context, readPerson(knowledge, person, NOW).evidence)
    )
    const timing = time(problems, (problem) => infer(problem))
    report(`posterior, ${positives} positive findings`, timing, asked)
  }
  const askers = peopleWith(knowledge, 10, 60).map((person) => {
    const { evidence } = readPerson(knowledge, person, NOW)
    const inference = infer(buildProblem(context, evidence))
    const triage = triageRedFlags(knowledge, evidence)
    const always = [...context.questions.values()].filter((q) => q.order !== undefined)
    return { evidence, asking: { inference, triage, skipped: new Set(always.map((q) => q.id)) } }
  })
  const timing = time(askers, ({ evidence, asking }) => nextQuestion(context, evidence, asking))
  report('next question, 10 positive findings', timing, 25)
}

export function report(what: string, timing: ReturnType<typeof time>, asked: number): void {
  const verdict = timing.median <= asked ? 'met' : 'MISSED'
  console.log(
    `${what.padEnd(44)} median ${ms(timing.median).padStart(10)}  p90 ${ms(timing.p90).padStart(10)}  asked ${asked} ms: ${verdict}`
  )
}
