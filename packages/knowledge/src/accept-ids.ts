import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { SINGLE_FILES } from './kinds.ts'
import { readTree } from './read-tree.ts'
import { THING_KINDS, type ThingKind, thingIds } from './thing-ids.ts'

export type KnownIds = Partial<Record<ThingKind, readonly string[]>>

/** Adds new ids to the list of known ids. Ids only ever grow: nothing is taken off here. */
export function acceptIds(root: string): void {
  const path = join(root, SINGLE_FILES['known-ids'])
  const known: KnownIds = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
  const inUse = thingIds(readTree(root))
  const grown = Object.fromEntries(
    THING_KINDS.map((kind) => [kind, [...new Set([...(known[kind] ?? []), ...inUse[kind]])].sort()])
  )
  const header =
    '# yaml-language-server: $schema=./schema/known-ids.schema.json\n' +
    '# Every id ever used. Ids only grow: an id that goes needs an entry in retired-ids.yaml.\n'
  writeFileSync(path, header + stringify(grown))
}
