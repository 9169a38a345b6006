import type { CharleyError } from './charley-error.ts'

export interface Turns {
  /** Does the work once everything before it is done; throws the refusal where too many wait. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>
  /** Refuses whoever waits or comes later; what has begun goes on. */
  readonly close: () => void
}

/** Heavy work, one piece at a time, with no more than so many in hand: a longer queue would help nobody. */
export function takeTurns(most: number, refusal: () => CharleyError): Turns {
  let inHand = 0
  let closed = false
  let last: Promise<unknown> = Promise.resolve()
  return {
    take: async (work) => {
      if (closed || inHand >= most) throw refusal()
      inHand += 1
      const mine = last
        .then(() => {
          if (closed) throw refusal()
          return work()
        })
        .finally(() => {
          inHand -= 1
        })
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => {
      closed = true
    }
  }
}
