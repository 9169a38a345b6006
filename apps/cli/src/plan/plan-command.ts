import { makePlan } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import type { ExitCode } from '../exit-code.ts'
import { layoutFor } from '../layout.ts'
import { runPersonCommand } from '../person-command.ts'
import { words } from '../words/en.ts'
import { loadPlanRoom } from './load-plan-room.ts'
import { writePlan } from './write-plan.ts'

const ALTERNATIVES = 2

/** `charley plan person.json`: what one person can do. A text says why the words cannot be used. */
export function planCommand(args: readonly string[]): Promise<ExitCode | string> {
  return runPersonCommand(args, {
    needs: words.plan.needs,
    answer: async (person) => {
      const { pantry, solver } = await loadPlanRoom(person)
      const now = new Date().toISOString()
      return makePlan(knowledge, pantry, person, {
        now,
        solve: solver.solve,
        alternatives: ALTERNATIVES
      })
    },
    write: (plan) => writePlan({ plan, knowledge, layout: layoutFor(process.stdout) })
  })
}
