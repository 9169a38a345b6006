import type { ExitCode } from '../exit-code.ts'
import { backupCommand } from './backup-command.ts'
import { restoreCommand } from './restore-command.ts'

/** What is done about the records themselves, beside the server. A text says why it cannot be done. */
export function careCommand(
  command: 'backup' | 'restore',
  args: readonly string[]
): Promise<ExitCode | string> {
  return command === 'backup' ? backupCommand(args) : restoreCommand(args)
}
