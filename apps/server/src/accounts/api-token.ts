import { createHash, randomBytes } from 'node:crypto'

/** A token names its account, so that it is looked for among that account's own. */
export interface TokenParts {
  readonly account: string
  readonly id: string
  readonly secret: string
}

const SHAPE = /^charley_([0-9a-f-]{36})_([0-9a-f-]{36})_([\w-]{43})$/

export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function writeToken({ account, id, secret }: TokenParts): string {
  return `charley_${account}_${id}_${secret}`
}

export function readToken(token: string): TokenParts | undefined {
  const [, account, id, secret] = SHAPE.exec(token) ?? []
  if (account === undefined || id === undefined || secret === undefined) return undefined
  return { account, id, secret }
}

/** What is kept. The secret has 256 random bits, so nothing slower is needed. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
