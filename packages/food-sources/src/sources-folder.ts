import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ENDING = '.sqlite'

/** Inside Charley's data folder. */
export function sourcesFolder(dataFolder: string): string {
  return join(dataFolder, 'foods')
}

export function storePath(folder: string, source: string): string {
  return join(folder, `${source}${ENDING}`)
}

/** The files of all imported sources, by name. */
export function storePaths(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING) && !name.startsWith('.'))
  return names.toSorted().map((name) => join(folder, name))
}
