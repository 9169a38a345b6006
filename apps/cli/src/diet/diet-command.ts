import { reportIntake } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import type { ExitCode } from '../exit-code.ts'
import { runPersonCommand } from '../person-command.ts'
import { words } from '../words/en.ts'
import { loadDietFor } from './load-diet-for.ts'
import { writeIntake } from './write-intake.ts'

/** `charley diet person.json`: what was eaten, held against what is needed. A text says why the words cannot be used. */
export function dietCommand(args: readonly string[]): Promise<ExitCode | string> {
  return runPersonCommand(args, {
    needs: words.diet.needs,
    answer: async (person) => reportIntake(knowledge, await loadDietFor(person), person),
    write: (report) => writeIntake(report, knowledge)
  })
}
