import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { allFiles, type FileKind } from './all-files.ts'
import { FOLDER_KINDS, ID_KINDS } from './kinds.ts'
import { KNOWLEDGE_ROOT } from './knowledge-root.ts'
import type { Problem } from './problem.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'

/** Each file against the JSON Schema of its kind. Library reading has no fixed shape. */
export function checkSchemas(tree: KnowledgeTree): Problem[] {
  return checkFiles(
    allFiles(tree).flatMap(({ kind, file }) =>
      kind === 'library' ? [] : [{ schema: schemaName(kind), file }]
    )
  )
}

export interface FileWithSchema {
  readonly schema: string
  readonly file: KnowledgeFile
}

/** Each file against the schema named beside it. */
export function checkFiles(files: readonly FileWithSchema[]): Problem[] {
  const ajv = loadSchemas()
  return files.flatMap(({ schema, file }) => {
    const validate = ajv.getSchema(`${schema}.schema.json`)
    if (validate === undefined) throw new Error(`There is no schema called ${schema}.`)
    if (validate(file.data)) return []
    return [toProblem(file.path, validate.errors ?? [])]
  })
}

function loadSchemas(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  const folder = join(KNOWLEDGE_ROOT, 'schema')
  for (const entry of readdirSync(folder)) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, entry), 'utf8')))
  }
  return ajv
}

function schemaName(kind: Exclude<FileKind, 'library'>): string {
  const folderKind = ID_KINDS.find((candidate) => candidate === kind)
  return folderKind === undefined ? kind : FOLDER_KINDS[folderKind].schema
}

/** The deepest complaint says most: outer ones only repeat that no alternative fits. */
function toProblem(path: string, errors: readonly ErrorObject[]): Problem {
  const deepest = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0]
  const where = deepest?.instancePath.slice(1).replaceAll('/', '.') || 'the file'
  const detail = JSON.stringify(deepest?.params ?? {})
  return {
    code: 'schema.invalid',
    file: path,
    sentence: `${path}: ${where} ${deepest?.message ?? 'does not fit'} ${detail}`
  }
}
