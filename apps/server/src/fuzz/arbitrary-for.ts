import fc from 'fast-check'
import type { JsonSchema } from './described-routes.ts'

type Schemas = Readonly<Record<string, JsonSchema>>

/** Lists longer than this show nothing new. */
const LONGEST_LIST = 4

/** Values that fit a schema. */
export function arbitraryFor(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryFor(schemas[schema.$ref] ?? {}, schemas)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) {
    return fc.oneof(...schema.anyOf.map((each) => arbitraryFor(each, schemas)))
  }
  return ofType(schema, schemas)
}

function ofType(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { minimum = -1e6, maximum = 1e6, exclusiveMinimum } = schema
  switch (schema.type) {
    case 'object':
      return ofObject(schema, schemas)
    case 'array':
      return ofList(schema, schemas)
    case 'string':
      return ofText(schema)
    case 'integer':
      return fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) })
    case 'number':
      return fc
        .double({ min: exclusiveMinimum ?? minimum, max: maximum, noNaN: true })
        .filter((value) => exclusiveMinimum === undefined || value > exclusiveMinimum)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 3 })
  }
}

function ofList({ items = {}, minItems = 0, maxItems }: JsonSchema, schemas: Schemas) {
  const maxLength = Math.max(minItems, Math.min(maxItems ?? LONGEST_LIST, LONGEST_LIST))
  return fc.array(arbitraryFor(items, schemas), { minLength: minItems, maxLength })
}

function ofObject(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  const known = Object.entries(properties).map(([name, each]) => [
    name,
    arbitraryFor(each, schemas)
  ])
  const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(known)
  const record = fc.record(fields, { requiredKeys: [...required] })
  if (typeof additionalProperties !== 'object') return record
  const more = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 20 }),
    arbitraryFor(additionalProperties, schemas),
    { maxKeys: LONGEST_LIST }
  )
  return fc.tuple(more, record).map(([others, own]) => ({ ...others, ...own }))
}

const INSTANT = { min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }

function ofText({ format, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  const instant = fc.date(INSTANT).map((date) => date.toISOString())
  if (format === 'date-time') return instant
  if (format === 'date') return instant.map((text) => text.slice(0, 10))
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'email') return fc.uuid().map((name) => `${name}@example.org`)
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) })
}
