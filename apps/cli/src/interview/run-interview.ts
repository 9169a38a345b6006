import { type Assessment, assess, type Issue, type Knowledge } from '@charley/engine'
import { issueSentence } from '../issue-sentence.ts'
import { wrapText } from '../layout.ts'
import { URGENT } from '../result/urgent-levels.ts'
import { writeAlarm } from '../result/write-result.ts'
import { words } from '../words/en.ts'
import type { Conversation } from './conversation.ts'
import { hearReply } from './hear-reply.ts'
import { EMPTY_STATE, type InterviewState } from './interview-state.ts'
import { nextScreen } from './next-screen.ts'
import { showScreen } from './show-screen.ts'

const text = words.interview

export interface Interview {
  readonly conversation: Conversation
  readonly knowledge: Knowledge
  /** ISO date and time. */
  readonly now: string
}

export interface Outcome {
  readonly state: InterviewState
  /** The action stood alone on the screen already: it was an emergency. */
  readonly isShown: boolean
}

/** What was said up to some question, and what follows from it. */
interface Moment {
  readonly state: InterviewState
  readonly assessment: Assessment
}

type Step = Moment | 'stay' | 'back' | 'finish' | 'shown'

/** Asks until nothing more is worth asking, the person has had enough, or it is an emergency. */
export async function runInterview(interview: Interview): Promise<Outcome> {
  const earlier: Moment[] = []
  let moment = momentOf(EMPTY_STATE, interview)
  for (;;) {
    const step = await takeStep(moment, interview)
    if (step === 'finish' || step === 'shown') {
      return { state: moment.state, isShown: step === 'shown' }
    }
    if (step === 'back') {
      const previous = earlier.pop()
      if (previous === undefined) sayAll([text.cannotGoBack], interview)
      moment = previous ?? moment
    } else if (step !== 'stay') {
      earlier.push(moment)
      moment = step
    }
  }
}

async function takeStep(moment: Moment, interview: Interview): Promise<Step> {
  const { conversation, knowledge } = interview
  const screen = nextScreen(moment.state, moment.assessment, knowledge)
  if (screen === undefined) return lastStep(moment, interview)
  for (const line of showScreen(screen, moment.assessment, conversation.layout)) {
    conversation.say(line)
  }
  const reply = await hearReply(screen, conversation)
  if (typeof reply === 'string') return reply
  const after = momentOf(reply(moment.state), interview)
  const issues = newIssues(moment, after)
  sayAll(
    issues.map((issue) => issueSentence(issue, knowledge)),
    interview
  )
  if (issues.some(({ severity }) => severity === 'error')) return 'stay'
  return isNewAlarm(moment, after) ? pauseAtAlarm(after, interview) : after
}

/** An emergency that was stated ends the questions; a wrong key must not. */
async function lastStep(moment: Moment, interview: Interview): Promise<Step> {
  if (moment.assessment.stop !== 'emergency') return 'finish'
  sayAlarm(moment, interview)
  sayAll([text.wrongKey], interview)
  const line = await interview.conversation.hear()
  return line?.trim().toLowerCase() === 'b' ? 'back' : 'shown'
}

/** Something that cannot wait came up while there is more to ask: the action first, then the choice to go on. */
async function pauseAtAlarm(after: Moment, interview: Interview): Promise<Step> {
  sayAlarm(after, interview)
  sayAll([text.keepAnswering], interview)
  const line = await interview.conversation.hear()
  if (line === undefined) return 'finish'
  return line.trim().toLowerCase() === 'b' ? 'stay' : after
}

function isNewAlarm(before: Moment, { assessment }: Moment): boolean {
  const { level, reasons } = assessment.triage
  const known = before.assessment.triage
  const isKnown = known.level === level && known.reasons[0]?.rule === reasons[0]?.rule
  return URGENT.includes(level) && !isKnown && assessment.stop !== 'emergency'
}

function newIssues(before: Moment, after: Moment): Issue[] {
  const known = new Set(before.assessment.issues.map((issue) => JSON.stringify(issue)))
  return after.assessment.issues.filter((issue) => !known.has(JSON.stringify(issue)))
}

function momentOf(state: InterviewState, { knowledge, now }: Interview): Moment {
  const options = { full: false, skipped: state.skipped }
  return { state, assessment: assess(knowledge, state.person, now, options) }
}

function sayAlarm({ state, assessment }: Moment, { conversation, knowledge }: Interview): void {
  const { layout } = conversation
  conversation.say('')
  conversation.say(writeAlarm({ person: state.person, assessment, knowledge, layout }))
}

function sayAll(sentences: readonly string[], { conversation }: Interview): void {
  if (sentences.length > 0) conversation.say('')
  for (const sentence of sentences) {
    for (const line of wrapText(sentence, conversation.layout.width)) conversation.say(line)
  }
}
