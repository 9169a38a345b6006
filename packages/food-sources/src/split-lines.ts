import { StringDecoder } from 'node:string_decoder'
import { ImportProblem } from './import-problem.ts'

/** In characters; the largest product of Open Food Facts takes less than 2 million. */
const LONGEST_LINE = 64_000_000

/** The lines of a text that are not empty, without ever holding the whole text. */
export async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of source) {
    const lines = `${rest}${decoder.write(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE)
      throw new ImportProblem('import.damaged', { reason: 'one line has no end' })
    yield* lines.filter((line) => line.trim() !== '')
  }
  if (rest.trim() !== '') yield rest
}
