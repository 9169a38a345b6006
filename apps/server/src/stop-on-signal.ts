import type { FastifyInstance } from 'fastify'

/** How long open requests may take to finish, in milliseconds. */
const PATIENCE = 10_000

/** On SIGTERM or Ctrl-C: takes no new requests, finishes those that run, and ends. */
export function stopOnSignal(server: FastifyInstance): void {
  const stop = () => {
    setTimeout(() => process.exit(1), PATIENCE).unref()
    void server.close()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
