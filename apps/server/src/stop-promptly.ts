import type { FastifyInstance } from 'fastify'

/** What is answered while the server stops is the last on its connection, which would stay open for a minute and hold it up. */
export function stopPromptly(server: FastifyInstance): void {
  let stops = false
  server.addHook('preClose', async () => {
    stops = true
  })
  server.addHook('onSend', async (_request, reply) => {
    if (stops) reply.header('connection', 'close')
  })
}
