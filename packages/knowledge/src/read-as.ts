import type { IdKind, SingleKind } from './kinds.ts'
import type { KnowledgeTree } from './read-tree.ts'

/** The things of one kind. Types hold because the guard checks every file against its schema. */
export function listOf<T>(tree: KnowledgeTree, kind: IdKind): readonly T[] {
  return tree.folders[kind].map((file) => file.data as T)
}

/** The content of a single file, or `absent` where there is none yet. */
export function singleOf<T>(tree: KnowledgeTree, kind: SingleKind, absent: T): T {
  return (tree.singles[kind]?.data ?? absent) as T
}

export function libraryOf<T>(tree: KnowledgeTree, name: string, absent: T): T {
  return (tree.library.find((file) => file.name === name)?.data ?? absent) as T
}
