import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import {
  FOLDER_KINDS,
  ID_KINDS,
  type IdKind,
  SINGLE_FILES,
  SINGLE_KINDS,
  type SingleKind
} from './kinds.ts'
import type { Problem } from './problem.ts'

/** One file, parsed and not yet believed. */
export interface KnowledgeFile {
  /** Relative to `knowledge/`. */
  readonly path: string
  /** The file's name without folder and ending. */
  readonly name: string
  readonly data: unknown
}

/** The whole of `knowledge/`, parsed once. A missing folder is empty. */
export interface KnowledgeTree {
  readonly folders: Readonly<Record<IdKind, readonly KnowledgeFile[]>>
  readonly singles: Readonly<Partial<Record<SingleKind, KnowledgeFile>>>
  /** Longer reading that no rule looks into: `knowledge/library/*.yaml`, by file name. */
  readonly library: readonly KnowledgeFile[]
  readonly problems: readonly Problem[]
}

export function readTree(root: string): KnowledgeTree {
  const problems: Problem[] = []
  const folders = Object.fromEntries(
    ID_KINDS.map((kind) => [kind, readFolder(root, FOLDER_KINDS[kind].folder, problems)])
  ) as Record<IdKind, KnowledgeFile[]>
  const singles: Partial<Record<SingleKind, KnowledgeFile>> = {}
  for (const kind of SINGLE_KINDS) {
    if (!existsSync(join(root, SINGLE_FILES[kind]))) continue
    const file = readFile(root, SINGLE_FILES[kind], problems)
    if (file !== undefined) singles[kind] = file
  }
  return { folders, singles, library: readFolder(root, 'library', problems), problems }
}

/** The YAML files of one folder, in the order of their names. A missing folder is empty. */
export function readFolder(root: string, folder: string, problems: Problem[]): KnowledgeFile[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()
    .flatMap((entry) => readFile(root, `${folder}/${entry}`, problems) ?? [])
}

function readFile(root: string, path: string, problems: Problem[]): KnowledgeFile | undefined {
  try {
    const data: unknown = parse(readFileSync(join(root, path), 'utf8'))
    return { path, name: basename(path, '.yaml'), data }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    problems.push({
      code: 'yaml.invalid',
      file: path,
      sentence: `${path} cannot be read: ${reason}`
    })
    return undefined
  }
}
