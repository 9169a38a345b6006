export interface Latency {
  readonly count: number
  /** All in milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/**
 * Sends at a steady rate whatever the answers take, and counts from when each should have been sent: a server that
 * stalls cannot slow down who measures it.
 */
export async function atRate<Kind extends string>(
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  send: (at: number) => { readonly kind: Kind; readonly done: Promise<unknown> }
): Promise<ReadonlyMap<Kind, Latency>> {
  const taken = new Map<Kind, number[]>()
  const open: Promise<void>[] = []
  const start = performance.now()
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = start + (at * 1000) / rate
    while (performance.now() < due)
      await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())))
    const { kind, done } = send(at)
    const times = taken.get(kind) ?? []
    taken.set(kind, times)
    open.push(
      done.then(() => {
        times.push(performance.now() - due)
      })
    )
  }
  await Promise.all(open)
  return new Map([...taken].map(([kind, times]) => [kind, latencyOf(times)]))
}

function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** Requests a second with so many under way at any time. */
export async function mostPerSecond(
  { together, seconds }: { readonly together: number; readonly seconds: number },
  send: (at: number) => Promise<unknown>
): Promise<number> {
  const end = performance.now() + seconds * 1000
  let count = 0
  const one = async () => {
    while (performance.now() < end) {
      count += 1
      await send(count)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: together }, one))
  return count / ((performance.now() - start) / 1000)
}
