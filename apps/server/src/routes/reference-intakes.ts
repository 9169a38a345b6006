import { type Issue, type ReferenceIntake, readProfile, referenceIntakes } from '@charley/engine'
import { loadIntake } from '@charley/knowledge/intake'
import type { FastifyPluginCallback } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import { referenceIntakesSchema, whoSchema } from '../contract/reference-intakes-schema.ts'

/** `GET /v1/reference-intakes?age=&sex=&pregnancy=`: what people of that age and sex need. */
export const referenceIntakesRoute: FastifyPluginCallback = (server, _options, done) => {
  server.get<{ Querystring: Readonly<Record<string, unknown>> }>('/v1/reference-intakes', {
    schema: {
      operationId: 'referenceIntakes',
      summary: 'Reference intakes of an age and sex',
      description: 'Per day; null where none was determined.',
      tags: ['food'],
      querystring: whoSchema,
      response: { 200: referenceIntakesSchema, ...problemsFor([400]) }
    },
    // The engine reads the profile: it says what is wrong in its own codes.
    validatorCompiler: () => (query: unknown) => ({ value: query }),
    handler: async ({ query: { age, sex, pregnancy } }) => {
      const issues: Issue[] = []
      const profile = readProfile({ ageYears: age, sex, pregnancy }, issues)
      const errors = issues.filter(({ severity }) => severity === 'error')
      const intakes = referenceIntakes(await loadIntake(), profile)
      if (errors.length > 0 || intakes === undefined) {
        throw new CharleyError('query.no-life-stage', { issues: errors })
      }
      return { lifeStage: intakes.lifeStage.id, nutrients: intakes.nutrients.map(valuesOf) }
    }
  })
  done()
}

function valuesOf({ id, unit, ear, rda, ai, ul, cdrr }: ReferenceIntake) {
  return { id, unit, ear, rda, ai, ul, cdrr }
}
