import { Worker } from 'node:worker_threads'
import { CharleyError } from '../charley-error.ts'
import { takeTurns } from '../take-turns.ts'
import type { LockAnswer, LockJob } from './passphrase-worker.ts'

const WORKER = new URL('./passphrase-worker.ts', import.meta.url)

/** Each takes half a second of a core and 64 MB or more. */
const MOST_IN_HAND = 8
const turns = takeTurns(MOST_IN_HAND, () => new CharleyError('records.busy'))

/** Text to a file of the age format, as text, that only the passphrase opens. */
export function lockWithPassphrase(text: string, passphrase: string): Promise<string> {
  return turns.take(() => run({ kind: 'lock', text, passphrase }))
}

/** The text in it; throws a `CharleyError` where it is no such file or the passphrase another one. */
export function openWithPassphrase(text: string, passphrase: string): Promise<string> {
  return turns.take(() => run({ kind: 'open', text, passphrase }))
}

/** In a thread of its own: everybody else goes on being answered. */
async function run(job: LockJob): Promise<string> {
  const worker = new Worker(WORKER, { workerData: job })
  const answer = await new Promise<LockAnswer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  if (answer.text === null) throw new CharleyError('import.cannot-open')
  return answer.text
}
