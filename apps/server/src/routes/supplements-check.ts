import {
  checkProducts,
  type DietKnowledge,
  hasFoodLog,
  type IntakeReport,
  reportIntake
} from '@charley/engine'
import { knowledge } from '@charley/knowledge'
import { loadIntake } from '@charley/knowledge/intake'
import { loadLimits } from '@charley/knowledge/limits'
import type { FastifyPluginAsync } from 'fastify'
import { CharleyError } from '../charley-error.ts'
import { problemsFor } from '../contract/problem-responses.ts'
import {
  supplementChecksSchema,
  supplementQuestionSchema
} from '../contract/supplement-check-schema.ts'
import { loadDietFor } from '../load-diet-for.ts'

/** `POST /v1/supplements/check`: a Person with products in, what can be said about each out. Nothing is kept. */
export const supplementsCheck: FastifyPluginAsync = async (server) => {
  const safety = { limits: await loadLimits(), intake: await loadIntake() }
  server.post('/v1/supplements/check', {
    schema: {
      operationId: 'checkSupplements',
      summary: 'Check supplements taken or thought of',
      description:
        'Needed or not, too much or not, what it does to the medicines, what comes first, and what trials have shown. Never a dose above a limit. Nothing is stored.',
      tags: ['check'],
      body: supplementQuestionSchema,
      response: {
        200: supplementChecksSchema,
        ...problemsFor([400, 413, 415])
      }
    },
    // The engine reads the body: it is the only place that doubts, and it says what is wrong in its own codes.
    validatorCompiler: () => (body: unknown) => ({ value: body }),
    handler: async ({ body }, reply) => {
      if (body === undefined || body === null) throw new CharleyError('body.empty')
      const now = new Date().toISOString()
      const diet = await loadDietFor(body)
      const usual = usualOf(body, diet)
      const checked = checkProducts(knowledge, safety, {
        input: body,
        usual,
        foods: diet.foods,
        now
      })
      const errors = checked.issues.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new CharleyError('person.invalid', { issues: errors })
      return reply.header('cache-control', 'no-store').send(checked)
    }
  })
}

/** What the person eats, where they wrote it down. */
function usualOf(person: unknown, diet: DietKnowledge): IntakeReport | null {
  if (!hasFoodLog(person)) return null
  const report = reportIntake(knowledge, diet, person)
  return report.days > 0 ? report : null
}
