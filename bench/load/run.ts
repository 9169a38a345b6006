import { parseArgs } from 'node:util'
import { openRecords, type Place } from '@charley/records'
import { DATABASES, databasesNamed } from '../records/open-databases.ts'
import { type RunningServer, startBare, startRecords } from '../records/start-server.ts'
import { type Asked, ask } from './ask.ts'
import { accountName, fillAccounts } from './fill-accounts.ts'
import { atRate, mostPerSecond } from './measure.ts'

/** `npm run bench:load`: a year of diary in each of many accounts, read by month and written to at a steady rate. */
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '10000' },
    few: { type: 'string', default: '100' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '30' },
    database: { type: 'string', default: 'both' }
  }
})
const seconds = Number(values.seconds)
const TOGETHER = 16

const ASSESSMENT = JSON.stringify({
  profile: { ageYears: 68, sex: 'female' },
  answers: { sudden_cramp: 'yes', complaint: ['sudden_cramp'], nights_per_week: 4 },
  medicines: ['omeprazole']
})

/** Spread over all accounts, the same way in each run. */
function accountAt(at: number, accounts: number): string {
  return accountName((at * 7919) % accounts)
}

function monthOf(at: number, accounts: number): Asked {
  const list = at % 2 === 0 ? 'days' : 'episodes'
  const path = `/v1/${list}?from=2026-10-01&to=2026-10-31`
  return { path, account: accountAt(at, accounts) }
}

function episodeOf(at: number, accounts: number): Asked {
  const body = JSON.stringify({ at: '2026-11-20T03:12:00Z', severity: at % 11 })
  return { method: 'POST', path: '/v1/episodes', account: accountAt(at, accounts), body }
}

const ms = (value: number) => `${value.toFixed(1)} ms`

/** One write to four reads. */
async function steady({ port }: RunningServer, accounts: number): Promise<void> {
  const latencies = await atRate({ rate: Number(values.rate), seconds }, (at) =>
    at % 5 === 0
      ? { kind: 'write an episode', done: ask(port, episodeOf(at, accounts)) }
      : { kind: 'read a month', done: ask(port, monthOf(at, accounts)) }
  )
  for (const [kind, { count, p50, p99, max }] of latencies) {
    console.log(`  ${kind}: ${count} times, median ${ms(p50)}, p99 ${ms(p99)}, most ${ms(max)}`)
  }
}

async function flatOut(server: RunningServer, accounts: number): Promise<void> {
  const most = (send: (at: number) => Promise<unknown>) =>
    mostPerSecond({ together: TOGETHER, seconds: seconds / 3 }, send)
  const month = await ask(server.port, monthOf(0, accounts))
  const bare = await startBare(month)
  try {
    const onBare = await most(() => ask(bare.port, { path: '/' }))
    const onMonth = await most((at) => ask(server.port, monthOf(at, accounts)))
    const onAssessment = await most(() =>
      ask(server.port, { method: 'POST', path: '/v1/assessments', body: ASSESSMENT })
    )
    console.log(`  bare Fastify route with the same answer: ${Math.round(onBare)}/s`)
    console.log(`  month: ${Math.round(onMonth)}/s, ratio ${(onMonth / onBare).toFixed(2)}`)
    const share = (onAssessment / onBare).toFixed(3)
    console.log(`  assessment: ${Math.round(onAssessment)}/s, ratio ${share}`)
  } finally {
    await bare.kill()
  }
}

async function fill(place: Place, first: number, end: number): Promise<void> {
  const start = performance.now()
  const records = await openRecords(place, { now: () => new Date().toISOString() })
  await fillAccounts(records, first, end)
  await records.close()
  console.log(`  filled in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

async function measure(place: Place, accounts: number): Promise<void> {
  const server = await startRecords(place)
  try {
    await steady(server, accounts)
    console.log(`  memory after that: at most ${Math.round(server.peakMemory() ?? Number.NaN)} MB`)
    await flatOut(server, accounts)
    console.log(`  memory in all: at most ${Math.round(server.peakMemory() ?? Number.NaN)} MB`)
  } finally {
    await server.kill()
  }
}

for (const name of databasesNamed(values.database)) {
  const database = await DATABASES[name]?.()
  if (database === undefined) continue
  try {
    const [few, many] = [Number(values.few), Number(values.accounts)]
    for (const [first, end] of [
      [0, few],
      [few, many]
    ] as const) {
      console.log(`${name}, ${end} accounts`)
      await fill(database.place, first, end)
      await measure(database.place, end)
    }
  } finally {
    await database.stop()
  }
}
