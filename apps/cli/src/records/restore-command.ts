import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillIn } from '@charley/engine'
import { backUpRecords, checkBackup, restoreRecords } from '@charley/records'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { words } from '../words/en.ts'
import { explainTrouble } from './explain-trouble.ts'
import { backupsFolder, findRecords, type OwnRecords } from './find-records.ts'

const text = words.records
const OPTIONS = { 'with-erased': { type: 'boolean', default: false } } as const

/** `charley restore <file>`: everything that is kept becomes what the backup holds. A text says why not. */
export async function restoreCommand(args: readonly string[]): Promise<ExitCode | string> {
  const asked = readArgs(args)
  if (asked === null) return text.restoreNeeds
  const { file, withErased } = asked
  const own = findRecords()
  try {
    await checkBackup(file)
    const before = await keepWhatIsThere(own)
    const { accounts, rows, leftOut } = await restoreRecords(own.place, file, { withErased })
    console.log(fillIn(text.restored, { accounts, entries: rows - accounts }))
    if (before !== null) console.log(fillIn(text.before, { file: before }))
    if (leftOut > 0) console.log(fillIn(text.leftOut, { accounts: leftOut }))
    return EXIT.done
  } catch (error) {
    return explainTrouble(error, file)
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return null
    return { file, withErased: values['with-erased'] }
  } catch {
    return null
  }
}

/** A wrong file restored must not cost what was there: it goes among the daily backups first. */
async function keepWhatIsThere({ place, isThere }: OwnRecords): Promise<string | null> {
  if ('file' in place) await mkdir(dirname(place.file), { recursive: true, mode: 0o700 })
  if (!isThere) return null
  const now = new Date().toISOString()
  const [day = '', time = ''] = now.split('T')
  const name = `charley-${day}-before-restore-${time.replaceAll(/\D/g, '')}.backup`
  await mkdir(backupsFolder(), { recursive: true, mode: 0o700 })
  const file = join(backupsFolder(), name)
  await backUpRecords(place, file, () => now)
  return file
}
