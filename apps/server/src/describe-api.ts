import swagger, { type SwaggerTransformObject } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  validatorCompiler
} from 'fastify-type-provider-zod'
import manifest from '../package.json' with { type: 'json' }

const PURPOSE =
  'Educational decision aid that helps adults with leg cramps or night leg pain understand possible contributors and prepare for a conversation with a health professional. It does not diagnose, prescribe, or replace care, and it is not for emergencies.'

/** `GET /openapi.json`: OpenAPI 3.1, made from the schemas of the routes. */
export async function describeApi(server: FastifyInstance): Promise<void> {
  server.setValidatorCompiler(validatorCompiler)
  // Answers are typed values of our own; that they keep to their schemas is shown by the tests, not on each request.
  server.setSerializerCompiler(() => (value) => JSON.stringify(value))
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Charley',
        version: manifest.version,
        description: PURPOSE,
        license: { name: 'MIT', identifier: 'MIT' }
      },
      tags: [
        { name: 'check', description: 'From answers to an explained result' },
        { name: 'food', description: 'What is eaten, and what is needed' },
        { name: 'knowledge', description: 'What Charley knows, with sources' },
        { name: 'operations', description: 'For whoever runs the server' }
      ]
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => oneSchemaEach(jsonSchemaTransformObject(document))
  })
  server.get('/openapi.json', { schema: { hide: true }, handler: async () => server.swagger() })
}

type Description = ReturnType<SwaggerTransformObject>

/** The generator describes each schema twice, as input and as output. A Person only comes in; the rest only goes out. */
function oneSchemaEach(description: Description): Description {
  if (!('components' in description)) return description
  const all = Object.entries(description.components?.schemas ?? {})
  const incoming = all.find(([name]) => name === 'PersonInput')?.[1]
  const outgoing = all.filter(([name]) => !name.endsWith('Input'))
  const schemas = { ...Object.fromEntries(outgoing), ...(incoming && { Person: incoming }) }
  const text = JSON.stringify({
    ...description,
    components: { ...description.components, schemas }
  })
  return JSON.parse(
    text.replaceAll('#/components/schemas/PersonInput', '#/components/schemas/Person')
  )
}
