import { join } from 'node:path'
import { backUpToday, type Place, RecordsError } from '@charley/records'
import type { FastifyInstance } from 'fastify'

interface Wanted {
  readonly place: Place
  /** Charley's data folder. */
  readonly folder: string
  /** ISO instant. */
  readonly now: () => string
}

/** How often it looks whether a new day has come, ms: a laptop sleeps, so it does not wait for an hour of the clock. */
const LOOK_EVERY = 3_600_000

/** One backup a day in the folder `backups`, the first one when it listens. A failure is logged, and tried again. */
export function keepDailyBackups(server: FastifyInstance, { place, folder, now }: Wanted): void {
  const look = async () => {
    try {
      const done = await backUpToday(place, join(folder, 'backups'), now)
      if (done.made !== null) server.log.info(done, 'backed up')
      if (done.unreadable.length > 0) server.log.warn(done, 'older backups cannot be read')
    } catch (error) {
      server.log.error({ code: codeOf(error) }, 'the daily backup failed')
    }
  }
  let looking = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  server.addHook('onListen', () => {
    looking = look()
    timer = setInterval(() => {
      looking = looking.then(look)
    }, LOOK_EVERY).unref()
  })
  server.addHook('onClose', async () => {
    clearInterval(timer)
    await looking
  })
}

function codeOf(error: unknown): string {
  if (error instanceof RecordsError) return error.code
  const { code, name } = error as NodeJS.ErrnoException
  return code ?? name
}
