import { reportIntake } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import type { FastifyPluginCallback } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { intakeSchema } from '../contract/intake-schema.ts'
import { personSchema } from '../contract/person-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { loadDietFor } from '../load-diet-for.ts'

/** `POST /v1/intake`: a Person with a food log in, what they eat held against what they need out. Nothing is kept. */
export const intake: FastifyPluginCallback = (server, _options, done) => {
  server.post('/v1/intake', {
    schema: {
      operationId: 'reportIntake',
      summary: 'Hold a food log against what is needed',
      description:
        'Means over the logged days with supplements on top. A food whose amount of a nutrient is not known makes a range, never a low number. Nothing is stored.',
      tags: ['food'],
      body: personSchema,
      response: { 200: intakeSchema, ...problemsFor([400, 413, 415]) }
    },
    // The engine reads the body: it is the only place that doubts, and it says what is wrong in its own codes.
    validatorCompiler: () => (body: unknown) => ({ value: body }),
    handler: async ({ body }, reply) => {
      if (body === undefined || body === null) throw new CharleyError('body.empty')
      const report = reportIntake(knowledge, await loadDietFor(body), body)
      const errors = report.issues.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new CharleyError('person.invalid', { issues: errors })
      return reply.header('cache-control', 'no-store').send(report)
    }
  })
  done()
}
