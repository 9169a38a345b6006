import type { KnownIds } from './accept-ids.ts'
import { ID_KINDS } from './kinds.ts'
import type { Problem } from './problem.ts'
import { singleOf } from './read-as.ts'
import type { KnowledgeTree } from './read-tree.ts'
import { idOf, THING_KINDS, thingIds } from './thing-ids.ts'

type RetiredIds = Readonly<Record<string, string | null>>

/** Ids name their file, occur once, never come back and never vanish. */
export function checkIds(tree: KnowledgeTree): Problem[] {
  return [
    ...checkFileNames(tree),
    ...checkDuplicates(tree),
    ...checkRetired(tree),
    ...checkVanished(tree)
  ]
}

function checkFileNames(tree: KnowledgeTree): Problem[] {
  return ID_KINDS.flatMap((kind) =>
    tree.folders[kind].flatMap((file): Problem[] => {
      const id = idOf(file)
      if (id === undefined || id.toLowerCase() === file.name.toLowerCase()) return []
      const sentence = `${file.path} holds the id ${id}; the file is named after its id.`
      return [{ code: 'id.file-name', file: file.path, sentence }]
    })
  )
}

function checkDuplicates(tree: KnowledgeTree): Problem[] {
  const ids = thingIds(tree)
  return THING_KINDS.flatMap((kind) => {
    const twice = ids[kind].filter((id, index) => ids[kind].indexOf(id) !== index)
    return twice.map((id): Problem => {
      return { code: 'id.duplicate', file: kind, sentence: `The id ${id} occurs twice in ${kind}.` }
    })
  })
}

function checkRetired(tree: KnowledgeTree): Problem[] {
  const retired = singleOf<RetiredIds>(tree, 'retired-ids', {})
  const ids = thingIds(tree)
  return THING_KINDS.flatMap((kind) =>
    ids[kind]
      .filter((id) => Object.hasOwn(retired, id))
      .map((id): Problem => {
        const sentence = `The id ${id} in ${kind} was retired and may not come back.`
        return { code: 'id.retired', file: kind, sentence }
      })
  )
}

function checkVanished(tree: KnowledgeTree): Problem[] {
  const retired = singleOf<RetiredIds>(tree, 'retired-ids', {})
  const known = singleOf<KnownIds>(tree, 'known-ids', {})
  const ids = thingIds(tree)
  return THING_KINDS.flatMap((kind) => {
    const inUse = new Set(ids[kind])
    const gone = (known[kind] ?? []).filter((id) => !inUse.has(id) && !Object.hasOwn(retired, id))
    return gone.map((id): Problem => {
      const sentence = `The id ${id} is gone from ${kind} and has no entry in retired-ids.yaml.`
      return { code: 'id.vanished', file: kind, sentence }
    })
  })
}
