import type { FastifyPluginCallback } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { personSchema } from '../contract/person-schema.ts'
import { planSchema } from '../contract/plan-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { createPlanMaker } from '../plan-maker.ts'

/** `POST /v1/plans`: a Person with a food log and wishes in, what they can do out. Nothing is kept. */
export const plans: FastifyPluginCallback = (server, _options, done) => {
  const maker = createPlanMaker()
  // Those that wait would take longer than a server that stops has; the one in work is still answered.
  server.addHook('preClose', async () => maker.close())
  server.addHook('onClose', async () => maker.stop())
  server.post('/v1/plans', {
    schema: {
      operationId: 'makePlan',
      summary: 'Plan the smallest change that closes the gaps',
      description:
        'The least change to what is eaten inside every limit; supplements behind their gates; measures, tests and medicines to ask about. While care is urgent no plan is offered. Nothing is stored.',
      tags: ['food'],
      body: personSchema,
      response: { 200: planSchema, ...problemsFor([400, 413, 415, 503]) }
    },
    // The engine reads the body: it is the only place that doubts, and it says what is wrong in its own codes.
    validatorCompiler: () => (body: unknown) => ({ value: body }),
    handler: async ({ body }, reply) => {
      if (body === undefined || body === null) throw new CharleyError('body.empty')
      const plan = await maker.make(body)
      const errors = plan.issues.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new CharleyError('person.invalid', { issues: errors })
      return reply.header('cache-control', 'no-store').send(plan)
    }
  })
  done()
}
