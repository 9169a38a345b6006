import type { Knowledge, Plan, Triage } from '@charley/engine'
import { changeTitle } from '../words/change-text.ts'
import { levelTitle } from '../words/level-title.ts'
import { words } from '../words/words.ts'

export interface BriefLine {
  /** Id of the heading that it leads to. */
  readonly section: 'care' | 'changes' | 'habits' | 'tests' | 'medicines'
  readonly kind: string
  readonly text: string
  /** How much more of the kind there is. */
  readonly more?: string
}

/** More than that is not read at three in the morning. */
const MOST_LINES = 5
const NAMED_TESTS = 3

/** One line of each part of the plan, in the order to do them; habits fill what is left. */
export function planInBrief(
  knowledge: Knowledge,
  triage: Triage,
  plan: Plan
): readonly BriefLine[] {
  const first = [...careLine(knowledge, triage), ...foodLine(plan)]
  const last = [...medicineLine(plan), ...testLine(plan)]
  const habits = habitLines(plan).slice(0, MOST_LINES - first.length - last.length)
  return [...first, ...habits, ...last]
}

function careLine(knowledge: Knowledge, triage: Triage): readonly BriefLine[] {
  if (triage.level === 'self-care') return []
  return [{ section: 'care', kind: words.plan.brief.care, text: levelTitle(knowledge, triage) }]
}

function foodLine({ changes }: Plan): readonly BriefLine[] {
  const [first, ...others] = changes
  if (first === undefined) return []
  const { eat, more } = words.plan.brief
  return [
    { section: 'changes', kind: eat, text: changeTitle(first), ...moreOf(others.length, more) }
  ]
}

function habitLines({ actions }: Plan): readonly BriefLine[] {
  return actions
    .filter(({ isFirstStep }) => isFirstStep)
    .map(({ name }) => ({ section: 'habits', kind: words.plan.brief.habit, text: name }))
}

function medicineLine({ medicines }: Plan): readonly BriefLine[] {
  if (medicines.length === 0) return []
  const { ask, about } = words.plan.brief
  return [{ section: 'medicines', kind: ask, text: about(medicines.map(({ name }) => name)) }]
}

function testLine({ tests }: Plan): readonly BriefLine[] {
  if (tests.length === 0) return []
  const { test, more } = words.plan.brief
  const named = tests.slice(0, NAMED_TESTS).map(({ name }) => name)
  const others = moreOf(tests.length - named.length, more)
  return [{ section: 'tests', kind: test, text: named.join(', '), ...others }]
}

function moreOf(count: number, text: (count: number) => string): Pick<BriefLine, 'more'> {
  return count > 0 ? { more: text(count) } : {}
}
