import { createInterface } from 'node:readline/promises'
import type { Layout } from '../layout.ts'

/** One side writes lines, the other types them. */
export interface Conversation {
  readonly layout: Layout
  readonly say: (line: string) => void
  /** What the person typed; undefined where they closed the input. */
  readonly hear: () => Promise<string | undefined>
  readonly isInterrupted: () => boolean
  readonly end: () => void
}

const PROMPT = '> '

export function startConversation(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  layout: Layout
): Conversation {
  const lines = createInterface({ input, output, prompt: PROMPT, historySize: 0 })
  const typed = lines[Symbol.asyncIterator]()
  let interrupted = false
  let open = true
  lines.on('close', () => {
    open = false
  })
  lines.on('SIGINT', () => {
    interrupted = true
    lines.close()
  })
  return {
    layout,
    say: (line) => output.write(`${line}\n`),
    hear: async () => {
      // Closed input may still hold lines that were typed ahead.
      if (open) lines.prompt()
      else output.write(PROMPT)
      const { value, done } = await typed.next()
      return done ? undefined : value
    },
    isInterrupted: () => interrupted,
    end: () => lines.close()
  }
}
