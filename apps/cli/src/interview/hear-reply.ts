import { fillIn } from '@charley/engine'
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
export async function hearReply(screen: Screen, conversation: Conversation): Promise<Reply> {
  for (;;) {
    const line = await conversation.hear()
    const reply = line === undefined ? 'finish' : readReply(line, screen)
    if (reply !== 'why' && reply !== undefined) return reply
    const answer = reply === 'why' ? whyOf(screen) : fillIn(text.tryAgain, { hint: screen.hint })
    for (const part of wrapText(answer, conversation.layout.width)) conversation.say(part)
  }
}

function readReply(line: string, screen: Screen): Reply | 'why' | undefined {
  const word = line.trim().toLowerCase()
  const command = word === '' && screen.enterSkips ? 'skip' : COMMANDS.get(word)
  if (command === 'skip') return skip(screen.id)
  return command ?? screen.read(line)
}

function whyOf({ why }: Screen): string {
  return why === undefined ? text.noWhy : fillIn(text.why, { why })
}
