import { ImportProblem } from './import-problem.ts'

const [QUOTE, ESCAPE] = [0x22, 0x5c]
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])
/** In bytes; the largest food of FoodData Central takes less than 1 MB. */
const LARGEST_ITEM = 64_000_000

interface Scan {
  /** 1 between the items of the list. */
  depth: number
  inText: boolean
  escaped: boolean
  /** The beginning of an item that is not complete yet. */
  begun: Buffer[]
  held: number
  ended: boolean
}

/**
 * The objects of one JSON list, each as its text, without ever holding the whole list. `start` is the byte at which
 * the list opens. Throws `import.damaged` where the list does not end.
 */
export async function* splitJsonList(
  source: AsyncIterable<Buffer>,
  start: number
): AsyncGenerator<string> {
  const scan: Scan = { depth: 0, inText: false, escaped: false, begun: [], held: 0, ended: false }
  let before = 0
  for await (const chunk of source) {
    yield* itemsIn(chunk.subarray(Math.max(0, start - before)), scan)
    if (scan.ended) return
    if (scan.held > LARGEST_ITEM) throw damaged('one item has no end')
    before += chunk.length
  }
  throw damaged('the list has no end')
}

function* itemsIn(chunk: Buffer, scan: Scan): Generator<string> {
  let from = 0
  for (let at = 0; at < chunk.length && !scan.ended; at += 1) {
    const change = step(scan, chunk[at] ?? 0)
    if (change === 1 && scan.depth === 2) from = at
    if (change === -1 && scan.depth === 1) {
      yield Buffer.concat([...scan.begun, chunk.subarray(from, at + 1)]).toString('utf8')
      scan.begun = []
      scan.held = 0
    }
    scan.ended = change === -1 && scan.depth === 0
  }
  if (scan.depth < 2) return
  scan.begun.push(chunk.subarray(from))
  scan.held += chunk.length - from
}

/** How one byte changes the depth. */
function step(scan: Scan, byte: number): -1 | 0 | 1 {
  if (scan.inText) {
    stepInText(scan, byte)
    return 0
  }
  scan.inText = byte === QUOTE
  if (!(OPENING.has(byte) || CLOSING.has(byte))) return 0
  const change = OPENING.has(byte) ? 1 : -1
  scan.depth += change
  return change
}

function stepInText(scan: Scan, byte: number): void {
  if (scan.escaped) scan.escaped = false
  else if (byte === ESCAPE) scan.escaped = true
  else scan.inText = byte !== QUOTE
}

function damaged(reason: string): ImportProblem {
  return new ImportProblem('import.damaged', { reason })
}
