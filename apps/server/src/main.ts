import { PERSONAL_ACCOUNT } from '@charley/records'
import type { Accounts } from './accounts/accounts.ts'
import { createAccounts } from './accounts/create-accounts.ts'
import { mailBySmtp, mailToOperator } from './accounts/send-mail.ts'
import { createServer } from './create-server.ts'
import { openOwnRecords } from './open-own-records.ts'
import { readSettings, type Settings } from './read-settings.ts'
import type { RecordsContext } from './records/collection-routes.ts'
import { keepDailyBackups } from './records/keep-daily-backups.ts'
import { isBuilt, WEB_ROOT } from './routes/web-app.ts'
import { stopOnSignal } from './stop-on-signal.ts'

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

function whyNotListening(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === 'EADDRINUSE') {
    return [
      `Port ${port} on ${host} is taken: another program listens there, perhaps another Charley.`,
      `Stop that one, or choose another port: PORT=${port + 1} npm start`
    ].join('\n')
  }
  if (error.code === 'EACCES') return `Port ${port} may not be used by you: choose one above 1023.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST is ${host}, and this machine does not have that address.`
  }
  return `Charley cannot listen on ${host}, port ${port} (${error.code ?? error.message}).`
}

const now = () => new Date().toISOString()

interface Kept {
  readonly records: RecordsContext
  readonly accounts?: Accounts
}

/** What is kept, for one person with nothing to sign in to or for everybody who has an account. */
async function openKept(settings: Settings): Promise<Kept> {
  const records = await openOwnRecords({ ...settings, now })
  const { hosted } = settings
  if (hosted === undefined) {
    await records.openAccount(PERSONAL_ACCOUNT)
    const findAccount = async () => PERSONAL_ACCOUNT
    return { records: { records, now, findAccount, afterErase: records.openAccount } }
  }
  const teller = { tell: say }
  const sendMail = hosted.mail ? mailBySmtp(hosted.mail, teller) : mailToOperator(teller)
  const accounts = createAccounts({ ...hosted, records, sendMail, now })
  return { records: { records, now, findAccount: accounts.findAccount }, accounts }
}

async function start(settings: Settings): Promise<void> {
  const kept = await openKept(settings)
  const { host, logLevel, metricsToken } = settings
  const server = await createServer({
    host,
    logLevel,
    ...kept,
    ...(metricsToken !== undefined && { metricsToken })
  })
  if (settings.hosted === undefined) keepDailyBackups(server, { ...settings, now })
  server.addHook('onClose', () => kept.records.records.close())
  try {
    say(`Charley is at ${await server.listen(settings)}`)
  } catch (error) {
    complain(whyNotListening(error as NodeJS.ErrnoException, settings))
    await server.close()
    return
  }
  if (!isBuilt(WEB_ROOT)) say('The web app has not been built: run npm run build. The API works.')
  stopOnSignal(server)
}

try {
  await start(readSettings(process.env))
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
}
