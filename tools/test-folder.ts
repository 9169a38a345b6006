import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Tests and what they start make their folders in one of their own, which goes with the run. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'charley-vitest-'))
  // Where tests run as root, PostgreSQL is another user, who has to get in.
  chmodSync(folder, 0o755)
  // The names under which Unix and Windows look for it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
