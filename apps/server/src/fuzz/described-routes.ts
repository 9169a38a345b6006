import type { FastifyInstance } from 'fastify'

/** The parts of JSON Schema that the description uses. */
export interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly $ref?: string
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A route as the OpenAPI document has it. */
export interface DescribedRoute {
  readonly method: Method
  /** With its parameters in braces. */
  readonly path: string
  readonly body?: JsonSchema
  /** What a body may be, as media types. */
  readonly types: readonly string[]
  readonly query: readonly string[]
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> }
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
}

export interface ApiDescription {
  readonly routes: readonly DescribedRoute[]
  /** By the `$ref` that leads there. */
  readonly schemas: Readonly<Record<string, JsonSchema>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> }
}

/** Every route of a server that is ready, from its own description: none can be forgotten. */
export function describedRoutes(server: FastifyInstance): ApiDescription {
  const { paths, components } = JSON.parse(JSON.stringify(server.swagger())) as Document
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => toRoute(path, method, operation))
  )
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) => [`#/components/schemas/${name}`, schema] as const
  )
  return { routes, schemas: Object.fromEntries(schemas) }
}

function toRoute(path: string, method: string, operation: Operation): DescribedRoute {
  const content = operation.requestBody?.content ?? {}
  const body = content['application/json']?.schema
  const query = (operation.parameters ?? []).filter((each) => each.in === 'query')
  return {
    method: method.toUpperCase() as Method,
    path,
    ...(body && { body }),
    types: Object.keys(content),
    query: query.map(({ name }) => name)
  }
}
