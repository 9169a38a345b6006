import { fillIn } from '@charley/engine'
import { issueSentence } from '../issue-sentence.ts'
import { wrapText } from '../layout.ts'
import { URGENT } from '../result/urgent-levels.ts'
import { words } from '../words/en.ts'
import type { PlanPage } from './plan-page.ts'
import { writeFoodPlan } from './write-food-plan.ts'
import { writePlanSupplements } from './write-plan-supplements.ts'

const BULLET = { first: '- ', rest: '  ' }

/** A plan for a terminal: what comes first, then food, supplements, what to do, and what to ask about. */
export function writePlan(page: PlanPage): string {
  const { plan } = page
  const { level } = plan.comesFirst ?? {}
  const rest =
    level === 'emergency'
      ? []
      : [
          writeLogDoubts(page),
          ...writeFoodPlan(page),
          writePlanSupplements(page),
          ...writeSteps(page),
          ...writeAsk(page)
        ]
  return [writeComesFirst(page), ...rest, writeIssues(page), writeFoot(page)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function writeComesFirst({ plan: { comesFirst }, knowledge, layout }: PlanPage): string[] {
  if (comesFirst === null) return []
  const { level, action, why } = comesFirst
  const isUrgent = URGENT.includes(level)
  const { levels, phrases } = knowledge.words
  const title = isUrgent ? levels[level] : (phrases['provisional.title'] ?? '')
  const style = isUrgent ? (['bold', 'red'] as const) : 'bold'
  return [
    ...wrapText(title, layout.width).map((line) => layout.paint(style, line)),
    ...(action === `${title}.` ? [] : wrapText(action, layout.width)),
    ...wrapText(why, layout.width)
  ]
}

/** Before any change: a log that misses food does not tell what is missing in the food. */
function writeLogDoubts({ plan: { foodLog }, layout }: PlanPage): readonly string[] {
  if (foodLog === null || foodLog.isEnough) return []
  const { logDoubts } = words.plan.headings
  return [layout.paint('bold', logDoubts), ...wrapText(foodLog.text, layout.width)]
}

/** The first steps with how they are done; the others by name. */
function writeSteps({ plan: { actions }, layout }: PlanPage): readonly (readonly string[])[] {
  const { paint, width } = layout
  const first = actions.filter(({ isFirstStep }) => isFirstStep)
  const later = actions.filter(({ isFirstStep }) => !isFirstStep)
  const firstLines = first.flatMap(({ name, caution, steps }) => [
    ...wrapText(name, width, BULLET),
    ...(caution === undefined ? [] : wrapText(caution, width, { first: '  ' }).map(bold)),
    ...steps.flatMap((step) => wrapText(step, width, { first: '  ', rest: '    ' }))
  ])
  const laterLines = later.flatMap(({ name, caution }) =>
    wrapText([`${name}.`, caution].filter(Boolean).join(' '), width, BULLET)
  )
  return [
    firstLines.length > 0 ? [bold(words.plan.headings.firstSteps), ...firstLines] : [],
    laterLines.length > 0 ? [bold(words.plan.headings.later), ...laterLines] : []
  ]

  function bold(line: string): string {
    return paint('bold', line)
  }
}

function writeAsk({ plan, layout }: PlanPage): readonly (readonly string[])[] {
  const { paint, width } = layout
  const tests = plan.tests.flatMap(({ name, why }) => wrapText(`${name}. ${why}`, width, BULLET))
  const medicines = plan.medicines.flatMap(({ name, effects, ask }) =>
    wrapText([`${name}:`, ...effects, ask].join(' '), width, BULLET)
  )
  return [
    tests.length > 0 ? [paint('bold', words.headings.tests), ...tests] : [],
    medicines.length > 0 ? [paint('bold', words.headings.medicines), ...medicines] : []
  ]
}

function writeIssues({ plan: { issues }, knowledge, layout }: PlanPage): string[] {
  if (issues.length === 0) return []
  const lines = issues.flatMap((issue) =>
    wrapText(issueSentence(issue, knowledge), layout.width, BULLET)
  )
  return [layout.paint('bold', words.headings.issues), ...lines]
}

function writeFoot({ plan, layout }: PlanPage): string[] {
  const { engine, knowledge, at } = plan.madeWith
  const made = fillIn(words.madeWith, { engine, knowledge: knowledge.slice(0, 19), at })
  return [words.purpose, made]
    .flatMap((text) => wrapText(text, layout.width))
    .map((line) => layout.paint('dim', line))
}
