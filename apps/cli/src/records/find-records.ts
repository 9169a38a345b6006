import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '@charley/food-sources'
import type { Place } from '@charley/records'

export interface OwnRecords {
  readonly place: Place
  /** As a person is told of it; an address holds a password, so the setting is named instead. */
  readonly name: string
  /** A database server is asked; a file is there or not. */
  readonly isThere: boolean
}

/** The records that a server started with the same settings keeps. */
export function findRecords(env: NodeJS.ProcessEnv = process.env): OwnRecords {
  const url = env['DATABASE_URL']?.trim()
  if (url) return { place: { url }, name: 'DATABASE_URL', isThere: true }
  const file = join(dataFolder(), 'charley.sqlite')
  return { place: { file }, name: file, isThere: existsSync(file) }
}

/** Where the server puts its daily backups. */
export function backupsFolder(): string {
  return join(dataFolder(), 'backups')
}
