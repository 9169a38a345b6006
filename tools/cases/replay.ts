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

/** What a case says to a danger sign in a list when it does not mention that sign. */
export type Unstated = 'unsure' | 'no'

/**
 * Starts from age, sex and complaint; answers what the case states and "not sure" to everything else. In a list of danger
 * signs, a person ticks what is there: with `unstated` no, what the case does not mention stays unticked.
 */
export function answerInterview(
  knowledge: Knowledge,
  whole: Person,
  unstated: Unstated = 'unsure'
): Replay {
  const states = statedBy(whole)
  let person: Person = {
    profile: whole.profile,
    answers: { complaint: states.get('complaint') ?? ['other'] }
  }
  for (let asked = 0; ; asked++) {
    const { next } = assess(knowledge, person, NOW, { full: false })
    if (!next || asked >= ENDLESS) return { assessment: assess(knowledge, person, NOW), asked }
    const items = next.kind === 'medicines' ? [...next.items, ...medicineItems(states)] : next.items
    const ticked = next.kind === 'checklist' && next.phase === 'safety' ? unstated : 'unsure'
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
