import type { Plan } from '@charley/engine'
import { planWeek, shoppingFor } from '../plan/plan-week.ts'
import { changeAmount, changeTitle, gainTexts } from './change-text.ts'
import { shoppingText } from './shopping-text.ts'
import { words } from './words.ts'

/** The whole plan as plain text, to be pasted anywhere. */
export function planAsText(plan: Plan): string {
  const { changes, foodLog, text } = plan
  const { sheet, week, noPromise } = words.plan
  const shopping = shoppingText(shoppingFor(planWeek([plan])))
  const about = [foodLog?.text, text].filter(Boolean).join(' ')
  return [
    sheet.heading,
    about,
    listed(
      sheet.changes,
      changes.map((change) =>
        [`${changeTitle(change)}: ${changeAmount(change)}`, ...gainTexts(change)].join('. ')
      )
    ),
    ...besideFood(plan).map(({ heading, lines }) => listed(heading, lines)),
    shopping === '' ? '' : `${week.shopping}\n\n${shopping}`,
    noPromise
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

interface TextBlock {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Habits, tests and medicines to ask about, each under its heading; what is empty is left out. */
export function besideFood({ actions, tests, medicines }: Plan): readonly TextBlock[] {
  const first = actions.filter(({ isFirstStep }) => isFirstStep)
  const names = tests.map(({ name }) => name)
  return [
    {
      heading: words.plan.habits.heading,
      lines: first.map(({ name, caution }) => [name, caution].filter(Boolean).join(': '))
    },
    { heading: words.result.tests, lines: names.length === 0 ? [] : [names.join(', ')] },
    { heading: words.result.medicines, lines: medicines.map(({ name, ask }) => `${name}: ${ask}`) }
  ].filter(({ lines }) => lines.length > 0)
}

function listed(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`)].join('\n')
}
