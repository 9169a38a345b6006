import { parseArgs } from 'node:util'
import { DATABASES, databasesNamed } from '../records/open-databases.ts'
import { startRecords } from '../records/start-server.ts'
import { checkRecords, type Verdict } from './check-records.ts'
import { createWriter, type Writer, writeUntilGone } from './writer.ts'

/** `npm run bench:crash`: kills the server again and again while many write, and looks what is left. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    writers: { type: 'string', default: '8' },
    database: { type: 'string', default: 'both' }
  }
})

/** A run lives this long at least and at most, ms, so that kills fall into every moment. */
const SHORTEST = 30
const LONGEST = 600

async function crash(name: string, kills: number): Promise<boolean> {
  const database = await DATABASES[name]?.()
  if (database === undefined) throw new Error(name)
  const writers = Array.from({ length: Number(values.writers) }, (_, at) =>
    createWriter(String(at + 1))
  )
  let isSound = true
  try {
    for (let run = 1; run <= kills; run += 1) {
      const lived = SHORTEST + Math.random() * (LONGEST - SHORTEST)
      const server = await startRecords(database.place)
      const writing = Promise.all(writers.map((writer) => writeUntilGone(writer, server)))
      await new Promise((done) => setTimeout(done, lived))
      await server.kill()
      await writing
      const verdict = await checkRecords(database.place, writers)
      isSound &&= print({ name, run, lived }, writers, verdict)
    }
  } finally {
    await database.stop()
  }
  return isSound
}

interface Run {
  readonly name: string
  readonly run: number
  readonly lived: number
}

function print({ name, run, lived }: Run, writers: readonly Writer[], verdict: Verdict): boolean {
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.size, 0)
  const { records, lost, doubled, wrong } = verdict
  console.log(
    `${name} kill ${run} after ${Math.round(lived)} ms: ${acknowledged} acknowledged, ${records} there, ${lost} lost, ${doubled} doubled, ${wrong} wrong`
  )
  return lost + doubled + wrong === 0
}

for (const name of databasesNamed(values.database)) {
  if (!(await crash(name, Number(values.kills)))) process.exitCode = 1
}
console.log(
  process.exitCode === 1 ? 'Something was lost.' : 'Nothing was lost and nothing doubled.'
)
