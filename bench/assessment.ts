import { assess, type Knowledge } from '@charley/engine'
import { report } from './inference.ts'
import { peopleWith } from './people.ts'
import { time } from './time.ts'

/** The whole assessment with explanation and intervals. */
export function benchAssessment(knowledge: Knowledge): void {
  const people = peopleWith(knowledge, 10, 40)
  const timing = time(people, (person) => assess(knowledge, person, '2026-11-20T03:12:00Z'))
  report('whole assessment with intervals, 10 positive', timing, 150)
}
