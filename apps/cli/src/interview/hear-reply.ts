import type { Assessment } from '@charley/engine'
import { fillIn } from '../fill-in.ts'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import type { Conversation } from './conversation.ts'
import { type Change, skip } from './interview-state.ts'
import type { Screen } from './screen.ts'

const text = words.interview

export type Reply = Change | 'back' | 'finish'

const COMMANDS: ReadonlyMap<string, 'back' | 'finish' | 'why' | 'skip'> = new Map([
  ['b', 'back'],
  ['q', 'finish'],
  ['w', 'why'],
  ['s', 'skip']
])

/** Listens until the person answers the question, skips it, goes back or has had enough. */
export async function hearReply(
  screen: Screen,
  assessment: Assessment,
  conversation: Conversation
): Promise<Reply> {
  for (;;) {
    const line = await conversation.hear()
    if (line === undefined) return 'finish'
    const command = commandIn(line, screen)
    if (command === 'skip') return skip(screen.id)
    if (command === 'back' || command === 'finish') return command
    const change = command === 'why' ? undefined : screen.read(line)
    if (change !== undefined) return change
    const answer = command === 'why' ? whyOf(assessment) : fillIn(text.tryAgain, { hint: screen.hint })
    for (const part of wrapText(answer, conversation.layout.width)) conversation.say(part)
  }
}

function commandIn(line: string, screen: Screen) {
  const word = line.trim().toLowerCase()
  return word === '' && screen.enterSkips ? 'skip' : COMMANDS.get(word)
}

function whyOf({ next }: Assessment): string {
  return next === undefined ? text.noWhy : fillIn(text.why, { why: next.why })
}
