let last: Promise<unknown> = Promise.resolve()

/** Does one thing after the other, in the order asked for, whether or not the one before succeeded. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn
  return turn
}
