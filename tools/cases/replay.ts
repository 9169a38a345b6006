import { type Answer, type Assessment, assess, type Knowledge, type Person } from '@charley/engine'

export interface Replay {
  readonly assessment: Assessment
  /** Questions asked; 0 where nothing was asked. */
  readonly asked: number
}

const NOW = '2026-11-20T03:12:00Z'
/** An interview that does not end by itself is a defect; it is cut here so that the table shows it. */
const ENDLESS = 80

export function answerDirectly(knowledge: Knowledge, person: Person): Replay {
  return { assessment: assess(knowledge, person, NOW), asked: 0 }
}

/** What a case says to a line of a list that everybody is shown, when it does not mention it. */
export type Unstated = 'unsure' | 'no'

/**
 * Starts from age, sex and complaint; answers what the case states and "not sure" to everything else. In the lists that
 * everybody is shown, a person ticks what is there: with `unstated` no, what the case does not mention stays unticked.
 */
export function answerInterview(
  knowledge: Knowledge,
  whole: Person,
  unstated: Unstated = 'unsure'
): Replay {
  const states = statedBy(whole)
  const fixedLists = new Set(
    knowledge.questions
      .filter((question) => question.kind === 'checklist' && question.order !== undefined)
      .map((question) => question.id)
  )
  let person: Person = {
    profile: whole.profile,
    answers: { complaint: states.get('complaint') ?? ['other'] }
  }
  for (let asked = 0; ; asked++) {
    const { next } = assess(knowledge, person, NOW, { full: false })
    if (!next || asked >= ENDLESS) return { assessment: assess(knowledge, person, NOW), asked }
    const items = next.kind === 'medicines' ? [...next.items, ...medicineItems(states)] : next.items
    const ticked = fixedLists.has(next.item) ? unstated : 'unsure'
    const answers = items.map((item): [string, Answer] => [item, states.get(item) ?? ticked])
    person = {
      ...person,
      ...(next.kind === 'medicines' && whole.medicines && { medicines: whole.medicines }),
      answers: { ...person.answers, ...Object.fromEntries(answers) }
    }
  }
}

function statedBy(person: Person): Map<string, Answer> {
  const states = new Map(Object.entries(person.answers ?? {}))
  if (person.profile.pregnancy === 'pregnant') states.set('pregnant', 'yes')
  return states
}

/** A case that is asked for its medicines names those it was coded with, too. */
function medicineItems(states: ReadonlyMap<string, Answer>): string[] {
  return [...states.keys()].filter((item) => item.startsWith('med_'))
}
