import { createServer } from 'node:net'

/** One that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
