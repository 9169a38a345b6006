import { Worker } from 'node:worker_threads'
import { CharleyError } from '../charley-error.ts'
import type { LockAnswer, LockJob } from './passphrase-worker.ts'

const WORKER = new URL('./passphrase-worker.ts', import.meta.url)

/** Each takes half a second of a core and 64 MB or more, so there is one at a time and a short queue. */
const MOST_WAITING = 8

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Text to a file of the age format, as text, that only the passphrase opens. */
export function lockWithPassphrase(text: string, passphrase: string): Promise<string> {
  return inTurn({ kind: 'lock', text, passphrase })
}

/** The text in it; throws a `CharleyError` where it is no such file or the passphrase another one. */
export function openWithPassphrase(text: string, passphrase: string): Promise<string> {
  return inTurn({ kind: 'open', text, passphrase })
}

async function inTurn(job: LockJob): Promise<string> {
  if (waiting >= MOST_WAITING) throw new CharleyError('records.busy')
  waiting += 1
  const mine = last
    .then(() => run(job))
    .finally(() => {
      waiting -= 1
    })
  last = mine.catch(() => undefined)
  return mine
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
