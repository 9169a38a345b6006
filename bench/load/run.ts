import { parseArgs } from 'node:util'
import { openRecords, type Place } from '@charley/records'
import { DATABASES, databasesNamed } from '../records/open-databases.ts'
import { type RunningServer, startBare, startRecords } from '../records/start-server.ts'
import { type Asked, ask } from './ask.ts'
import { accountName, fillAccounts } from './fill-accounts.ts'
import { atRate, mostPerSecond } from './measure.ts'
import { tidy } from './tidy.ts'

/** `npm run bench:load`: a year of diary in each of many accounts, read by month and written to at a steady rate. */
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '100,1000,10000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '30' },
    database: { type: 'string', default: 'both' }
  }
})
const seconds = Number(values.seconds)
const rate = Number(values.rate)
/** A server that has just started translates its code while it answers. */
const WARM_UP_SECONDS = 5
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

/** 31 day cards, or nine cramps or so. */
const LISTS = ['days', 'episodes'] as const

function monthOf(list: (typeof LISTS)[number], at: number, accounts: number): Asked {
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
  const send = (at: number) =>
    at % 5 === 0
      ? { kind: 'write an episode', done: ask(port, episodeOf(at, accounts)) }
      : { kind: 'read a month', done: ask(port, monthOf(LISTS[at % 2] ?? 'days', at, accounts)) }
  await atRate({ rate, seconds: WARM_UP_SECONDS }, send)
  const latencies = await atRate({ rate, seconds }, send)
  for (const [kind, { count, p50, p99, max }] of latencies) {
    console.log(`  ${kind}: ${count} times, median ${ms(p50)}, p99 ${ms(p99)}, most ${ms(max)}`)
  }
}

/** What is asked of which server as fast as it answers. */
interface Contestant {
  readonly what: string
  readonly server: RunningServer
  readonly askedAt: (at: number) => Asked
}

const ROUNDS = 3

/** Requests a second and microseconds of the server's processor for each, not counting a database beside it. */
async function race({ server, askedAt }: Contestant) {
  let sent = 0
  const before = server.processorTime()
  const perSecond = await mostPerSecond({ together: TOGETHER, seconds: seconds / 10 }, (at) => {
    sent += 1
    return ask(server.port, askedAt(at))
  })
  return { perSecond, cost: ((server.processorTime() - before) * 1e6) / sent }
}

/** Turn by turn, so that whatever else the machine does falls on all of them; the first round only warms up. */
async function raceAll(contestants: readonly Contestant[]): Promise<void> {
  const rounds: Awaited<ReturnType<typeof race>>[][] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const found = []
    for (const contestant of contestants) found.push(await race(contestant))
    if (round > 0) rounds.push(found)
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length
  const speeds = contestants.map((_, at) => mean(rounds.map((found) => found[at]?.perSecond ?? 0)))
  for (const [at, { what }] of contestants.entries()) {
    const cost = mean(rounds.map((found) => found[at]?.cost ?? 0))
    const ratios = speeds.slice(0, 2).map((bare) => ((speeds[at] ?? 0) / bare).toFixed(3))
    const each = `${Math.round(speeds[at] ?? 0)}/s, ${Math.round(cost)} us of processor each`
    console.log(`  ${what}: ${each}; ratio to bare object ${ratios[0]}, bare text ${ratios[1]}`)
  }
}

/** Against a route that does nothing but answer the same: as an object that it writes as JSON, and as ready text. */
async function flatOut(server: RunningServer, accounts: number): Promise<void> {
  const assessment = { method: 'POST', path: '/v1/assessments', body: ASSESSMENT } as const
  for (const list of LISTS) {
    const answer = await ask(server.port, monthOf(list, 0, accounts))
    const bare = await startBare(answer)
    const bareRoute = (path: string) => ({ server: bare, askedAt: () => ({ path }) })
    try {
      await raceAll([
        { what: `bare Fastify route, an object, ${answer.length} bytes`, ...bareRoute('/object') },
        { what: 'bare Fastify route, ready text', ...bareRoute('/text') },
        { what: `month of ${list}`, server, askedAt: (at) => monthOf(list, at, accounts) },
        { what: 'assessment', server, askedAt: () => assessment }
      ])
    } finally {
      await bare.kill()
    }
  }
}

async function fill(place: Place, first: number, end: number): Promise<void> {
  const start = performance.now()
  const records = await openRecords(place, { now: () => new Date().toISOString() })
  await fillAccounts(records, first, end)
  await records.close()
  const size = await tidy(place)
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`  filled in ${took} s; the database takes ${(size / 1e6).toFixed(0)} MB`)
}

const memory = (server: RunningServer) =>
  `${Math.round(server.memory())} MB, at most ${Math.round(server.peakMemory())} MB`

async function measure(place: Place, accounts: number): Promise<void> {
  const server = await startRecords(place)
  try {
    console.log(`  memory at the start: ${memory(server)}`)
    await steady(server, accounts)
    console.log(`  memory after that: ${memory(server)}`)
    await flatOut(server, accounts)
    console.log(`  memory in the end: ${memory(server)}`)
  } finally {
    await server.kill()
  }
}

console.log(`${rate} requests/s for ${seconds} s; a year of diary in each account`)
for (const name of databasesNamed(values.database)) {
  const database = await DATABASES[name]?.()
  if (database === undefined) continue
  try {
    let filled = 0
    for (const accounts of values.accounts.split(',').map(Number)) {
      console.log(`${name}, ${accounts} accounts`)
      await fill(database.place, filled, accounts)
      filled = accounts
      await measure(database.place, accounts)
    }
  } finally {
    await database.stop()
  }
}
