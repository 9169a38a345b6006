import { parentPort, workerData } from 'node:worker_threads'
import { armor, Decrypter, Encrypter } from 'age-encryption'

export interface LockJob {
  readonly kind: 'lock' | 'open'
  readonly text: string
  readonly passphrase: string
}

export interface LockAnswer {
  /** null where it cannot be opened. */
  readonly text: string | null
}

/** 2^16 rounds of scrypt: 64 MB and some tenths of a second for each guess. */
const WORK_FACTOR = 16

/** What other programs of the format use unless told otherwise; more could exhaust the server. */
const MOST_WORK = 18

async function lock({ text, passphrase }: LockJob): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(WORK_FACTOR)
  return armor.encode(await encrypter.encrypt(text))
}

async function open({ text, passphrase }: LockJob): Promise<string | null> {
  try {
    const file = armor.decode(text)
    if (!isWithinReach(file)) return null
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return await decrypter.decrypt(file, 'text')
  } catch {
    return null
  }
}

/** Read before any work is done: the file itself says how much work opening it is. */
function isWithinReach(file: Uint8Array): boolean {
  const head = Buffer.from(file.subarray(0, 200)).toString('latin1')
  const factor = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d{1,2})\n/.exec(head)?.[1]
  return factor !== undefined && Number(factor) <= MOST_WORK
}

const job = workerData as LockJob
const answer: LockAnswer = { text: await (job.kind === 'lock' ? lock(job) : open(job)) }
parentPort?.postMessage(answer)
