import { ID_KINDS, type IdKind, SINGLE_KINDS, type SingleKind } from './kinds.ts'
import type { KnowledgeFile, KnowledgeTree } from './read-tree.ts'

export type FileKind = IdKind | SingleKind | 'library'

/** Every file of the tree with its kind. */
export function allFiles(tree: KnowledgeTree): { kind: FileKind; file: KnowledgeFile }[] {
  const folders = ID_KINDS.flatMap((kind) => tree.folders[kind].map((file) => ({ kind, file })))
  const singles = SINGLE_KINDS.flatMap((kind) => {
    const file = tree.singles[kind]
    return file === undefined ? [] : [{ kind, file }]
  })
  const library = tree.library.map((file) => ({ kind: 'library' as const, file }))
  return [...folders, ...singles, ...library]
}
