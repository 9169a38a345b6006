import { homedir } from 'node:os'
import { join } from 'node:path'

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

const THIS_MACHINE: Machine = { env: process.env, platform: process.platform, home: homedir() }

/** Where Charley keeps what a person gives it: `CHARLEY_DATA`, else where the platform keeps such things. */
export function dataFolder({ env, platform, home }: Machine = THIS_MACHINE): string {
  if (env['CHARLEY_DATA']) return env['CHARLEY_DATA']
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Charley')
  if (platform === 'win32')
    return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Charley')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'charley')
}
