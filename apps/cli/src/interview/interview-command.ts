import { assess } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { layoutFor, wrapText } from '../layout.ts'
import { writeResult } from '../result/write-result.ts'
import { words } from '../words/en.ts'
import { startConversation } from './conversation.ts'
import { runInterview } from './run-interview.ts'

/** `charley check` at a terminal. With `--json` the questions go to standard error. */
export async function interviewCommand(json: boolean): Promise<ExitCode> {
  const output = json ? process.stderr : process.stdout
  const layout = layoutFor(output)
  const conversation = startConversation(process.stdin, output, layout)
  const now = new Date().toISOString()
  for (const text of [words.purpose, words.interview.welcome, words.interview.keys]) {
    conversation.say('')
    for (const line of wrapText(text, layout.width)) conversation.say(line)
  }
  const { state, isShown } = await runInterview({ conversation, knowledge, now })
  conversation.end()
  if (conversation.isInterrupted()) return EXIT.interrupted
  const { person, skipped } = state
  const assessment = assess(knowledge, person, now, { skipped })
  if (json) console.log(JSON.stringify(assessment, null, 2))
  else if (!isShown) console.log(`\n${writeResult({ person, assessment, knowledge, layout })}`)
  return EXIT.done
}
