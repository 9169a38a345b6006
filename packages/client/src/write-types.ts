import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

const HEADER =
  '// Made by `npm run client:build` from the OpenAPI document of the server; not changed by hand.\n\n'

/** TypeScript types for what an OpenAPI document describes, as the text of a file. */
export async function writeTypes(document: OpenAPI3): Promise<string> {
  return HEADER + astToString(await openapiTS(withOneProblem(document)))
}

interface Operation {
  readonly responses?: Readonly<Record<string, unknown>>
}

/** Each failure is the same `Problem`: said once, not for every status of every route, which would be most of the file. */
function withOneProblem(document: OpenAPI3): OpenAPI3 {
  const paths = Object.entries(document.paths ?? {}).map(([path, operations]) => {
    const described = Object.entries(operations as Record<string, Operation>).map(
      ([method, operation]) => [method, withOneFailure(operation)]
    )
    return [path, Object.fromEntries(described)]
  })
  return { ...document, paths: Object.fromEntries(paths) }
}

function withOneFailure(operation: Operation): Operation {
  const responses = Object.entries(operation.responses ?? {})
  const failure = responses.find(([status]) => Number(status) >= 400)?.[1]
  const fine = responses.filter(([status]) => Number(status) < 400)
  return {
    ...operation,
    responses: { ...Object.fromEntries(fine), ...(failure !== undefined && { default: failure }) }
  }
}
