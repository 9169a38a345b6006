import { parseArgs } from 'node:util'
import { startPostgres, startSqlite } from '@charley/records/test-databases'
import { startHosted } from '../apps/server/src/accounts/accounts.test-data.ts'
import { fuzzRoutes } from '../apps/server/src/fuzz/fuzz-routes.ts'

/**
 * Asks every route of the server with fitting, nearly fitting and hostile requests, on each database, and says what
 * failed: `npm run fuzz -- --requests 20000 --seed 1`.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' }
  }
})
const options = { requests: Number(values.requests), seed: Number(values.seed) }

for (const start of [startSqlite, startPostgres]) {
  const database = await start()
  const hosted = await startHosted(database.place)
  const { statuses, routes, faults } = await fuzzRoutes(hosted, options)
  console.log(
    `${database.kind}: ${options.requests} requests, seed ${options.seed}, ${routes} routes`
  )
  console.log(`  answers by status: ${JSON.stringify(statuses)}`)
  console.log(`  faults: ${faults.length}`)
  for (const fault of faults) console.log(`    ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  await hosted.close()
  await database.stop()
}
