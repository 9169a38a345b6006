import { resolve } from 'node:path'
import { writeTypes } from '@charley/client/write-types'
import { startSqlite } from '@charley/records/test-databases'
import { startHosted } from '../apps/server/src/accounts/accounts.test-data.ts'

export const CLIENT_TYPES = resolve(import.meta.dirname, '../packages/client/src/generated/api.ts')

/** The server for many knows every route; nothing is asked over a network. */
export async function typesOfServer(): Promise<string> {
  const database = await startSqlite()
  const hosted = await startHosted(database.place)
  try {
    return await writeTypes(JSON.parse(JSON.stringify(hosted.server.swagger())))
  } finally {
    await hosted.close()
    await database.stop()
  }
}
