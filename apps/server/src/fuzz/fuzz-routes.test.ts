import { startPostgres, startSqlite } from '@charley/records/test-databases'
import { expect, test } from 'vitest'
import { startHosted } from '../accounts/accounts.test-data.ts'
import { describedRoutes } from './described-routes.ts'
import { fuzzRoutes } from './fuzz-routes.ts'

test.each([
  ['SQLite', startSqlite],
  ['PostgreSQL', startPostgres]
])(
  'on %s no request makes the server fail, whatever is in it, on any route',
  async (_name, start) => {
    const database = await start()
    const hosted = await startHosted(database.place)
    try {
      const report = await fuzzRoutes(hosted, { requests: 1000, seed: 3 })
      expect(report.faults).toEqual([])
      expect(report.routes).toBe(describedRoutes(hosted.server).routes.length)
      expect(report.statuses[200] ?? 0).toBeGreaterThan(100)
      expect(report.statuses[201] ?? 0).toBeGreaterThan(20)
    } finally {
      await hosted.close()
      await database.stop()
    }
  },
  120_000
)
