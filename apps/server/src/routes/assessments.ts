import { assess, hasFoodLog } from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import type { FastifyPluginCallback } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { assessmentSchema } from '../contract/assessment-schema.ts'
import { personSchema } from '../contract/person-schema.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { loadDietFor } from '../load-diet-for.ts'

/** `POST /v1/assessments`: a Person in, an Assessment out. Nothing is kept. */
export const assessments: FastifyPluginCallback = (server, _options, done) => {
  server.post('/v1/assessments', {
    schema: {
      operationId: 'assess',
      summary: 'Assess one person',
      description:
        'Red flags first, then ranked contributors with reasons and ranges. Nothing is stored. Where a part of the person cannot be used, the answer is a problem whose issues name each such part.',
      tags: ['check'],
      body: personSchema,
      response: {
        200: assessmentSchema,
        ...problemsFor([400, 413, 415])
      }
    },
    // The engine reads the body: it is the only place that doubts, and it says what is wrong in its own codes.
    validatorCompiler: () => (body: unknown) => ({ value: body }),
    handler: async (request, reply) => {
      if (request.body === undefined || request.body === null) throw new CharleyError('body.empty')
      const diet = hasFoodLog(request.body) ? { diet: await loadDietFor(request.body) } : {}
      const assessment = assess(knowledge, request.body, new Date().toISOString(), diet)
      const errors = assessment.issues.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new CharleyError('person.invalid', { issues: errors })
      return reply.header('cache-control', 'no-store').send(assessment)
    }
  })
  done()
}
