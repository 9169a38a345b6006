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
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(stop)
}

/** Who stops `npm start` reaches npm and its shell only: the server would stay behind and keep the port. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}
